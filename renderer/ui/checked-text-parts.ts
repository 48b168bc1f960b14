/** One piece of advice on a text; offsets are UTF-16 units. */
export type Finding = Readonly<{
  rule: string
  start: number
  end: number
  message: string
  replacements: readonly string[]
}>

/** A stretch of the text, under a finding or between two. */
export type Segment = Readonly<{ start: number; text: string; finding: Finding | null }>

/** Advice on all of the text has no place of its own that could be underlined. */
export const hasPlace = ({ start, end }: Finding, text: string): boolean =>
  end > start && text.slice(start, end).trim() !== text.trim()

/** The text in stretches; where two findings meet in one place, the first one is underlined. */
export const segmentsOf = (text: string, findings: readonly Finding[]): readonly Segment[] => {
  const segments: Segment[] = []
  let at = 0
  const placed = findings
    .filter((finding) => hasPlace(finding, text) && finding.end <= text.length)
    .toSorted((a, b) => a.start - b.start)
  for (const finding of placed) {
    if (finding.start < at) continue
    if (finding.start > at) segments.push({ start: at, text: text.slice(at, finding.start), finding: null })
    segments.push({ start: finding.start, text: text.slice(finding.start, finding.end), finding })
    at = finding.end
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), finding: null })
  return segments
}

/** The underlined stretches, in the order of the text. */
const placesOf = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  segmentsOf(text, findings).flatMap(({ finding }) => finding ?? [])

/** Which finding the caret stands in, or right behind. */
export const findingAt = (text: string, findings: readonly Finding[], caret: number): Finding | null => {
  const places = placesOf(text, findings)
  return (
    places.find(({ start, end }) => start <= caret && caret < end) ??
    places.find(({ end }) => end === caret) ??
    null
  )
}

/** The next finding behind the caret, or before it; from the last one on to the first. */
export const findingBeside = (
  text: string,
  findings: readonly Finding[],
  { caret, step }: Readonly<{ caret: number; step: 1 | -1 }>,
): Finding | null => {
  const places = placesOf(text, findings)
  const current = findingAt(text, findings, caret)
  const others = places.filter((finding) => finding !== current)
  if (others.length === 0) return current
  return step === 1
    ? (others.find(({ start }) => start >= caret) ?? others[0] ?? null)
    : (others.findLast(({ end }) => end <= caret) ?? others.at(-1) ?? null)
}

/** How many findings there are, in words; shown, and read out by a screen reader. */
export const countWords = (count: number): string =>
  count === 0 ? 'Nothing to look at' : count === 1 ? 'One thing to look at' : `${count} things to look at`
