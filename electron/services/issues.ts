import type { Clock } from '../../shared/clock.ts'
import type { CallOutcome, ToldBy } from '../../shared/model/communication.ts'
import type { Waiting } from '../../shared/model/issue.ts'
import { whenText } from '../../shared/words/capture/when-text.ts'
import type { Change, IssueLog, PromiseMeaning } from '../log/issue-log.ts'

export type IssueService = ReturnType<typeof createIssueService>

/** What a word means for a promise, with the new time as it was typed. */
type PromiseInWords = Readonly<{ promise?: string | undefined; promiseKept?: boolean | undefined }>

/** The verbs that take a time in words; each throws `AppError('invalid-request')` when it is not understood. */
export const createIssueService = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'call' | 'confirmDraft' | 'confirmDrafts' | 'say' | 'promise' | 'wait' | 'chased'>
}) => {
  const { log } = deps
  const at = (words: string): number =>
    whenText(words, { now: deps.clock.now(), timeZone: deps.clock.timeZone() })
  const meaning = ({ promise = '', promiseKept = false }: PromiseInWords): PromiseMeaning => ({
    ...(promiseKept ? { promiseKept } : {}),
    ...(promise.trim() === '' ? {} : { promisedAt: at(promise) }),
  })
  const noted = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note })

  return {
    sent: (issueId: number, promise: PromiseInWords): Change => log.confirmDraft(issueId, meaning(promise)),
    allSent: (drafts: readonly ({ issueId: number } & PromiseInWords)[]): Change =>
      log.confirmDrafts(drafts.map(({ issueId, ...promise }) => ({ issueId, ...meaning(promise) }))),
    said: (issueId: number, said: { by: ToldBy; note?: string | undefined } & PromiseInWords): Change =>
      log.say(issueId, { by: said.by, ...noted(said.note), ...meaning(said) }),
    called: (
      issueId: number,
      call: { outcome: CallOutcome; note?: string | undefined; phone?: string | undefined } & PromiseInWords,
    ): Change =>
      log.call(issueId, {
        outcome: call.outcome,
        ...noted(call.note),
        ...(call.phone === undefined ? {} : { phone: call.phone }),
        ...meaning(call),
      }),
    promise: (issueId: number, when: string | null, by?: ToldBy): Change =>
      log.promise(issueId, when === null ? null : at(when), by === undefined ? {} : { by }),
    wait: (issueId: number, { on, name, until }: Pick<Waiting, 'on' | 'name'> & { until: string }): Change =>
      log.wait(issueId, { on, name, untilAt: at(until) }),
    chased: (issueId: number, { until, note }: { until: string; note?: string | undefined }): Change =>
      log.chased(issueId, { untilAt: at(until), ...noted(note) }),
  }
}
