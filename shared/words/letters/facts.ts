import type { ReportChannel, Waiting } from '../../model/issue.ts'

type Text = string | null | undefined

/** What a letter can say. All texts as they were typed: they are cleaned here. Instants are UTC milliseconds. */
export type LetterFacts = Readonly<{
  requester: Readonly<{
    name?: Text
    /** How they want to be addressed in a formal letter: `Ms Lee`, `Frau Dr. Lee`. */
    salutation?: Text
    /** On first-name terms, or saying *du*; plainly not (`false`), or not known. */
    familiar?: boolean | null | undefined
  }>
  issue: Readonly<{
    /** The technician's own title: for the technician alone, and never quoted. */
    title: string
    /** What the letter quotes; where it is not known, the letter speaks of what was reported, and when. */
    inTheirWords?: Text
    /** What many people's issues have in common, confirmed by the technician: in one mail for all, in place of anybody's words. */
    commonTitle?: Text
    /** "So the problem is …" */
    restated?: Text
    reportedAt: number
    channel: ReportChannel
  }>
  /** In plain words. */
  resolution?: Text
  resolvedAt?: number | null | undefined
  /** Fixed days ago, and only told now. */
  toldLate?: boolean | undefined
  /** A time that was promised. In a letter that looks back on a promise, the time that it was made for. */
  promisedAt?: number | null | undefined
  /** In a letter that looks back on a promise: the next one. */
  newPromisedAt?: number | null | undefined
  /** How long the technician lets pass at most without a word, of working time; by the policy. */
  updateWithin?: Readonly<{ hours: number } | { days: number }> | null | undefined
  /** When they will be asked whether it still works, if they will be. */
  checkInAt?: number | null | undefined
  /** What is missing, in the technician's words; where that is empty, `waitingOn` says it without a name. */
  waitingFor?: Text
  waitingOn?: Waiting['on'] | null | undefined
  why?: Text
  alternative?: Text
  whatHappened?: Text
  whatChanges?: Text
  /** A paragraph of the technician's own. */
  words?: Text
  /** How many other people had the same. */
  others?: number | undefined
  technician: Readonly<{ name: string; phone?: Text }>
  /** The subject of the mail that the issue came with: the letter answers it. */
  replySubject?: Text
  now: number
  /** The technician's IANA zone. */
  timeZone: string
  /** The requester's IANA zone, if it is another. */
  requesterTimeZone?: Text
  /** Where the technician's computer is at home (ISO 3166), for the way of writing days and times. */
  region?: string | undefined
}>
