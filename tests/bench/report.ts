import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { BenchSize, Figure } from './figures.ts'

export const machine = () => ({
  system: `${type()} ${release()}`,
  processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  node: process.version,
  /** Other work going on at the same time makes every figure worse. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
})

export const isMissed = ({ p95, goal }: Figure): boolean => goal !== undefined && p95 > goal

/** For people: a line for each figure, then what the figures contain. */
export const table = (
  on: ReturnType<typeof machine>,
  figures: readonly Figure[],
  { issues }: BenchSize,
): string => {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const number = (value: number): string => String(value).padStart(8)
  const goalOf = (each: Figure): string =>
    each.goal === undefined ? '' : `p95 at most ${each.goal}: ${isMissed(each) ? 'MISSED' : 'met'}`
  const lines = figures.map((each) =>
    `${each.name.padEnd(width)} ${number(each.median)} ${number(each.p95)} ${each.unit.padEnd(2)} ${String(each.runs).padStart(5)}  ${goalOf(each)}`.trimEnd(),
  )
  return [
    `${on.system}, ${on.processors}, ${on.memory}, Node ${on.node}, load ${on.loadBefore}`,
    '',
    `${''.padEnd(width)} ${'median'.padStart(8)} ${'p95'.padStart(8)}    ${'runs'.padStart(5)}`,
    ...lines,
    '',
    `log: real SQLite files with synchronous=FULL, ${issues.toLocaleString('en-US')} issues, under plain Node.`,
    'capture, app, IPC, memory: the built app on that log in the simulated desktop, headless. Capture is measured in the',
    'main process and contains one script sent to the page and its answer; launch and quit contain Playwright’s and',
    'Chromium’s own. Messages go over Chromium’s debugging pipe, which is slower than Electron’s own IPC.',
  ].join('\n')
}
