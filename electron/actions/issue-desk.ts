import type { Clock } from '../../shared/clock.ts'
import type { ToldBy } from '../../shared/model/communication.ts'
import type { Waiting } from '../../shared/model/issue.ts'
import { whenText } from '../../shared/words/when-text.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'

export type IssueDesk = ReturnType<typeof createIssueDesk>

/** The verbs that take a time in words; each throws `AppError('invalid-request')` when it is not understood. */
export const createIssueDesk = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'confirmDraft' | 'confirmDrafts' | 'say' | 'promise' | 'wait' | 'chased'>
}) => {
  const { log } = deps
  const at = (words: string): number =>
    whenText(words, { now: deps.clock.now(), timeZone: deps.clock.timeZone() })
  const promised = (words: string | undefined): { promisedAt?: number } =>
    words === undefined || words.trim() === '' ? {} : { promisedAt: at(words) }
  const noted = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note })

  return {
    sent: (issueId: number, promise: string | undefined): Change =>
      log.confirmDraft(issueId, promised(promise)),
    allSent: (drafts: readonly { issueId: number; promise?: string | undefined }[]): Change =>
      log.confirmDrafts(drafts.map(({ issueId, promise }) => ({ issueId, ...promised(promise) }))),
    said: (
      issueId: number,
      said: { by: ToldBy; note?: string | undefined; promise?: string | undefined },
    ): Change => log.say(issueId, { by: said.by, ...noted(said.note), ...promised(said.promise) }),
    promise: (issueId: number, when: string | null): Change =>
      log.promise(issueId, when === null ? null : at(when)),
    wait: (issueId: number, { on, name, until }: Pick<Waiting, 'on' | 'name'> & { until: string }): Change =>
      log.wait(issueId, { on, name, untilAt: at(until) }),
    chased: (issueId: number, { until, note }: { until: string; note?: string | undefined }): Change =>
      log.chased(issueId, { untilAt: at(until), ...noted(note) }),
  }
}
