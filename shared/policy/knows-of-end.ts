import type { Communication } from '../model/communication.ts'
import type { Issue } from '../model/issue.ts'
import type { Requester } from '../model/requester.ts'

/** A no with another way instead is the last word on something that will not be done. */
const declines = (
  { state, letter, draft, confirmedIn }: Communication,
  { issue, requester }: Readonly<{ issue: Pick<Issue, 'reopenedIn'>; requester: Requester }>,
): boolean =>
  state === 'confirmed' &&
  letter === 'decline' &&
  confirmedIn !== null &&
  confirmedIn > (issue.reopenedIn ?? 0) &&
  (draft?.to ?? []).some((to) => to.toLowerCase() === requester.email?.toLowerCase())

/**
 * Whether an issue may end without a further word: its requester was told of the fix, or in a mail that it will not be done.
 * Where nobody is named, nobody is left out.
 */
export const knowsOfEnd = (
  issue: Pick<Issue, 'toldAt' | 'reopenedIn'>,
  requester: Requester | null,
  communications: readonly Communication[],
): boolean =>
  requester === null ||
  issue.toldAt !== null ||
  communications.some((said) => declines(said, { issue, requester }))
