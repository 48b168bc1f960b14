/** One line of the bench; `median` and `p95` in `unit`, a `goal` is an upper bound for `p95`. */
export type Figure = Readonly<{
  name: string
  unit: 'ms' | 'µs' | 'MB'
  median: number
  p95: number
  runs: number
  goal?: number
}>

/** How much is measured: the whole, or a little of everything, to see that it still runs. */
export type BenchSize = Readonly<{
  issues: number
  /** How often something is timed that is timed this often in the whole run. */
  runs: (whole: number) => number
}>

export const wholeBench: BenchSize = { issues: 20_000, runs: (whole) => whole }
export const smallBench: BenchSize = { issues: 500, runs: (whole) => Math.ceil(whole / 20) }

/** Nearest rank. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

const rounded = (value: number): number => Number(value.toPrecision(3))

export const figure = (
  name: string,
  samples: readonly number[],
  { unit = 'ms', goal }: Readonly<{ unit?: Figure['unit']; goal?: number }> = {},
): Figure => {
  const sorted = samples.toSorted((a, b) => a - b)
  return {
    name,
    unit,
    median: rounded(percentile(sorted, 0.5)),
    p95: rounded(percentile(sorted, 0.95)),
    runs: sorted.length,
    ...(goal === undefined ? {} : { goal }),
  }
}

/** How long `run` takes, in ms. */
export const timed = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** `runs` timings in ms, after one that doesn't count. */
export const timings = (runs: number, run: (index: number) => void): number[] => {
  run(runs)
  return Array.from({ length: runs }, (_, index) => timed(() => run(index)))
}
