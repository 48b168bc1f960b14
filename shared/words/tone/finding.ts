/** What the tone check looks for. `missing-…`, `too-long` and `reading-level` are only said of a whole letter. */
export type ToneRule =
  | 'blame'
  | 'jargon'
  | 'bare-no'
  | 'promise'
  | 'internal-trouble'
  | 'shouting'
  | 'dismissive'
  | 'false-politeness'
  | 'sarcasm'
  | 'threat'
  | 'fatalism'
  | 'not-my-job'
  | 'long-sentence'
  | 'missing-thanks'
  | 'missing-reassurance'
  | 'missing-next-step'
  | 'too-long'
  | 'reading-level'

/** One piece of advice. `start` and `end` are UTF-16 offsets into the checked text. */
export type ToneFinding = Readonly<{
  rule: ToneRule
  start: number
  end: number
  /** Why, in one friendly sentence, in the language of the text. */
  message: string
  /** Each may take the place of `text.slice(start, end)`; the best first. */
  replacements: readonly string[]
}>
