import type { ToneRule } from '../../../../shared/words/tone/finding.ts'

/** A sentence of a support mail; a bad one with the rule that should find it. */
export type Labelled = Readonly<{ text: string; good: true } | { text: string; good: false; rule: ToneRule }>

export const good = (texts: readonly string[]): readonly Labelled[] =>
  texts.map((text) => ({ text, good: true }))

export const bad = (rule: ToneRule, texts: readonly string[]): readonly Labelled[] =>
  texts.map((text) => ({ text, good: false, rule }))
