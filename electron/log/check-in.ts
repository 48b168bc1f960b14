import type Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { asksAfterwards, wasAsked } from '../../shared/policy/owed-follow-ups.ts'
import type { Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueWriter } from './issue-rows.ts'
import type { LogClock } from './log-clock.ts'
import type { Queries } from './queries.ts'

export type CheckInDeps = Readonly<{
  db: Database.Database
  clock: LogClock
  changes: Changes
  communications: Communications
  queries: Queries
  setIssue: IssueWriter
  policy: () => PolicyContext
}>

const nobodyAnswered = 'They were asked whether it works, and nobody answered.'
const nobodyComplained = 'Nobody was asked whether it works, and nobody said that it does not.'
const toldIsEnough = 'They were told, and nothing more is owed.'

/** The verbs that close a fix that was told: confirmed by the requester, or not answered in time. */
export const createCheckIn = ({
  db,
  clock,
  changes,
  communications,
  queries,
  setIssue,
  policy,
}: CheckInDeps): Pick<IssueLog, 'confirmWorks' | 'closeUnanswered'> => {
  // Asked every minute; left to itself, SQLite looks through everything unsettled.
  const lapsed = db
    .prepare(
      'SELECT issue_id FROM follow_up INDEXED BY follow_up_lapses WHERE settled_at IS NULL AND lapses_at <= ?',
    )
    .pluck()

  const close = (ids: readonly number[]) =>
    changes.make('closeUnanswered', ids, ({ at, event }) => {
      for (const id of ids) {
        const issue = queries.issue(id)
        // The policy that asked for a check-in may be gone.
        const said = queries.communications(id)
        const isAsking = asksAfterwards(issue, said, policy())
        communications.dropDrafts(id)
        setIssue(id, { state: 'closed', closed_at: at })
        if (!isAsking) event(id, 'closed', toldIsEnough)
        else event(id, 'closed-unanswered', wasAsked(said) ? nobodyAnswered : nobodyComplained)
      }
      return ids[0] ?? 0
    })

  return {
    confirmWorks: (issueId) =>
      changes.make('confirmWorks', [issueId], ({ at, event }) => {
        const { state, toldAt } = queries.issue(issueId)
        if (state !== 'resolved' || toldAt === null)
          throw new AppError(
            'not-possible',
            state === 'closed' ? 'This issue is closed already.' : 'They have not been told yet.',
          )
        communications.dropDrafts(issueId)
        setIssue(issueId, { state: 'closed', closed_at: at })
        event(issueId, 'works')
        return issueId
      }),

    closeUnanswered: () => {
      const ids = lapsed
        .all(clock.now())
        .map(Number)
        .toSorted((a, b) => a - b)
      if (ids.length === 0) return []
      // Together; where one can't be read, the others by themselves.
      if (queries.isolated(() => close(ids)).length > 0) return ids
      return ids.filter((id) => queries.isolated(() => close([id])).length > 0)
    },
  }
}
