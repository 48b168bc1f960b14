/** Chance, repeatable: the same seed and name give the same draws, whatever else was drawn elsewhere. */
export type Draws = Readonly<{
  /** From 0 (inclusive) to 1. */
  share(): number
  chance(probability: number): boolean
  between(from: number, to: number): number
  whole(from: number, to: number): number
  pick<T>(weighted: readonly (readonly [T, number])[]): T
}>

/** FNV-1a over the text, for a seed of 32 bits. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export const drawsFor = (seed: number, name: string): Draws => {
  let state = hash(`${seed}/${name}`)
  // Mulberry32: small, and good enough to decide who forgets what.
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    share,
    chance: (probability) => share() < probability,
    between: (from, to) => from + share() * (to - from),
    whole: (from, to) => Math.floor(from + share() * (to - from + 1)),
    pick: (weighted) => {
      let left = share() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of weighted) {
        left -= weight
        if (left < 0) return value
      }
      const last = weighted.at(-1)
      if (last === undefined) throw new Error('nothing to pick from')
      return last[0]
    },
  }
}
