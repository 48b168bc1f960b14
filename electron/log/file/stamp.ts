import { Temporal } from 'temporal-polyfill'

/** An instant as part of a file's name: `20260507T080000Z`. */
export const stampOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

/** UTC ms; `null` for what is no such stamp. */
export const instantOf = (stamp: string): number | null => {
  try {
    return Temporal.Instant.from(stamp).epochMilliseconds
  } catch {
    return null
  }
}
