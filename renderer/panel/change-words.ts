import type { ChangeStep } from '../../shared/model/timeline.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import { begun, byWords } from '../issue/timeline-words.ts'

const longestTitle = 40

/** `{title}` is the issue, `{who}` its requester. By the name under which the log keeps a change. */
const sentences: Readonly<Record<string, string>> = {
  capture: 'Logged {title}',
  edit: 'Changed {title}',
  addMail: 'Their mail on {title}',
  mergeRequesters: '{detail}',
  attach: 'A file for {title}',
  detach: 'Removed a file of {title}',
  resolve: 'Fixed {title}',
  noNoticeNeeded: 'No notice needed for {title}',
  reopen: 'Reopened {title}',
  close: 'Closed {title}',
  openDraft: 'Opened a mail about {title}',
  discardDraft: 'The mail about {title} did not go out',
  confirmTold: 'Told {who} {by}',
  confirmDraft: 'The mail about {title} went out',
  say: 'A word to {who} {by}',
  promise: 'The promise for {title}',
  snooze: 'Snoozed {title}',
  wait: 'Waiting for {title}',
  chased: 'Chased {title}',
  stopWaiting: 'No longer waiting for {title}',
  confirmWorks: '{title} works',
  call: 'Called {who}',
  link: 'Same cause for {title}',
  unlink: 'A cause of its own for {title}',
}

/** What was done, as short as it can be said: "Told Ann Lee by phone". */
export const changeWords = ({ verb, title, who, detail, issues }: ChangeStep): string => {
  const more = issues > 1 && verb !== 'mergeRequesters' ? ` and ${issues - 1} more` : ''
  const [by = ''] = begun(detail ?? '', byWords).split(':')
  const words: Readonly<Record<string, string>> = {
    title: `“${shorten(title, longestTitle)}”${more}`,
    who: shorten(who ?? 'them', longestTitle),
    by,
    detail: shorten(detail ?? 'Merged two people', 2 * longestTitle),
  }
  return (sentences[verb] ?? 'The last change of {title}')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    .trim()
}
