import type { TimelineEntry } from '../../shared/model/timeline.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'

type Now = Readonly<{ now: number; timeZone: string }>
type Words = Readonly<{ what: string; detail: string | null }>

const kindWords: Readonly<Record<TimelineEntry['kind'], string>> = {
  captured: 'Logged',
  wrote: 'They wrote',
  'requesters-merged': 'Same person',
  edited: 'Changed',
  attached: 'File attached',
  detached: 'File removed',
  resolved: 'Fixed',
  'draft-opened': 'Mail opened',
  'draft-discarded': 'Mail did not go out',
  told: 'Told',
  said: 'A word',
  'call-unanswered': 'Called, no answer',
  linked: 'Same cause as',
  unlinked: 'Not the same cause',
  promised: 'Promised by',
  'promise-kept': 'Promise kept',
  'promise-withdrawn': 'Promise taken back',
  waiting: 'Waiting until',
  chased: 'Chased, new date',
  'no-longer-waiting': 'No longer waiting',
  works: 'It works, they said',
  'closed-unanswered': 'Closed',
  'no-notice-needed': 'No notice needed',
  snoozed: 'Snoozed until',
  reopened: 'Reopened',
  closed: 'Closed',
  undone: 'Taken back',
  reminded: 'Reminded you',
  'reminder-failed': 'Reminder could not be shown',
}

/** What was taken back, by the name under which the log keeps a change. */
const verbWords: Readonly<Record<string, string>> = {
  edit: 'a change of the words',
  capture: 'the capture',
  addMail: 'their mail',
  mergeRequesters: 'the merging of two people',
  attach: 'the attached file',
  detach: 'the removal of a file',
  resolve: 'the fix',
  noNoticeNeeded: 'no notice needed',
  reopen: 'the reopening',
  close: 'the closing',
  closeUnanswered: 'the closing',
  openDraft: 'the opened mail',
  discardDraft: 'that the mail did not go out',
  confirmTold: 'that they were told',
  confirmDraft: 'that the mail went out',
  say: 'the word',
  promise: 'the promise',
  snooze: 'the snooze',
  wait: 'the waiting',
  chased: 'the chase',
  stopWaiting: 'the end of the waiting',
  confirmWorks: 'that it works',
  call: 'the call',
  link: 'the same cause',
  unlink: 'the separate cause',
}

export const byWords: Readonly<Record<string, string>> = {
  mail: 'by mail',
  phone: 'by phone',
  'in person': 'in person',
  chat: 'by chat',
  message: 'by a message left on the phone',
}

const onWords: Readonly<Record<string, string>> = {
  vendor: 'on the vendor',
  colleague: 'on a colleague',
  requester: 'on the requester',
}

/** Replaces the word before a colon by how it is said: `phone: hurry` becomes `by phone: hurry`. */
export const begun = (text: string, words: Readonly<Record<string, string>>): string => {
  const [, begin = '', rest = ''] = /^([^:]*)(.*)$/s.exec(text) ?? []
  return `${words[begin] ?? begin}${rest}`
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z/

/** The instants that the log keeps are told on the technician's clock. */
const withTime = (detail: string, seen: Now, rest: (text: string) => string): string => {
  const [found] = instant.exec(detail) ?? []
  if (found === undefined) return detail
  const more = rest(detail.slice(found.length).trim())
  const when = dayAndTime(Date.parse(found), seen.now, seen.timeZone)
  return more === '' ? when : `${when}, ${more}`
}

const asItIs = (text: string): string => text

/** What happened, as a person would say it; the detail comes from the log and may run in another direction. */
export const timelineWords = ({ kind, detail }: TimelineEntry, seen: Now): Words => {
  const what = kindWords[kind]
  // What is kept with a reminder says how the app did it, not what happened.
  if (detail === null || detail === '' || kind === 'reminded') return { what, detail: null }
  if (kind === 'undone') return { what, detail: verbWords[detail] ?? 'the last change' }
  if (kind === 'told' || kind === 'said') return { what, detail: begun(detail, byWords) }
  if (kind === 'waiting') return { what, detail: withTime(detail, seen, (text) => begun(text, onWords)) }
  if (kind === 'chased')
    return { what, detail: withTime(detail, seen, (text) => (text === 'mail' ? 'by mail' : text)) }
  return { what, detail: withTime(detail, seen, asItIs) }
}
