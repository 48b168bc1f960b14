import type { LogCopy } from '../../model/log-copy.ts'
import { fileSize } from './file-size.ts'

type Options = Readonly<Intl.DateTimeFormatOptions>

const said = (at: number, options: Options): string => new Intl.DateTimeFormat('en-GB', options).format(at)

/** `Tue 17 November 2026 at 10:00`. */
export const copyMade = (at: number, timeZone: string): string =>
  said(at, { dateStyle: 'full', timeStyle: 'short', timeZone })

const reasons = {
  daily: null,
  'before-update': 'before an update',
  'before-restore': 'before a restore',
} as const satisfies Record<LogCopy['reason'], string | null>

/** What a copy holds, to tell it from the others: `12 issues, the newest of 16 Nov · 1.2 MB`. */
export const copyHolds = (copy: LogCopy, timeZone: string): string => {
  const { issues, newestIssueAt, octets } = copy
  const newest =
    newestIssueAt === null
      ? ''
      : `, the newest of ${said(newestIssueAt, { day: 'numeric', month: 'short', timeZone })}`
  const held = issues === null ? 'can’t be read' : `${issues === 1 ? '1 issue' : `${issues} issues`}${newest}`
  return [held, fileSize(octets), reasons[copy.reason]].filter((part) => part !== null).join(' · ')
}
