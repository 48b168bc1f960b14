import type { ReportChannel, Waiting } from '../../model/issue.ts'

type Text = string | null | undefined

/** What a letter can say. All texts as they were typed: they are cleaned here. Instants are UTC milliseconds. */
export type LetterFacts = Readonly<{
  requester: Readonly<{
    name?: Text
    /** How they want to be addressed in a formal letter: `Ms Lee`, `Frau Lee`. */
    salutation?: Text
  }>
  issue: Readonly<{
    /** The technician's own title: stands for their words where these were not kept. */
    title: string
    inTheirWords?: Text
    /** "So the problem is …" */
    restated?: Text
    reportedAt: number
    channel: ReportChannel
  }>
  /** In plain words. */
  resolution?: Text
  resolvedAt?: number | null | undefined
  promisedAt?: number | null | undefined
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
}>
