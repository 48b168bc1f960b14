import type { FollowUp } from '../model/follow-up.ts'
import { byMostOverdue, isRaised } from './standing.ts'

/** What is owed by `now`, most urgent first: what is only planned is left out. */
export const raised = (followUps: readonly FollowUp[], now: number): readonly FollowUp[] =>
  followUps.filter((followUp) => isRaised(followUp, now)).toSorted(byMostOverdue(now))

/** The records with something raised, each with that beside it, most urgent first. */
export const raisedRecords = <R extends Readonly<{ followUps: readonly FollowUp[] }>>(
  records: readonly R[],
  now: number,
): readonly (R & Readonly<{ raised: readonly FollowUp[] }>)[] => {
  const order = byMostOverdue(now)
  return records
    .flatMap((record) => {
      const found = raised(record.followUps, now)
      const [first] = found
      return first === undefined ? [] : [{ record: { ...record, raised: found }, first }]
    })
    .toSorted((a, b) => order(a.first, b.first))
    .map(({ record }) => record)
}
