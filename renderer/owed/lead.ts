import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'

/** What a card asks for first, with what else is owed; `chosen` is what the technician wants to answer instead. */
export const leadOf = (
  { raised }: Pick<IssueView, 'raised'>,
  chosen: FollowUpKind | null,
): Readonly<{ lead: FollowUp | null; others: readonly FollowUp[] }> => {
  const lead = raised.find(({ kind }) => kind === chosen) ?? raised[0] ?? null
  return { lead, others: raised.filter((followUp) => followUp !== lead) }
}

/** Which buttons: the word of the fix keeps a promise and answers everything else, so it comes first. */
export const answeredBy = (view: IssueView, lead: FollowUp | null): FollowUpKind =>
  isUntold(view.issue) ? 'resolution' : (lead?.kind ?? 'update')
