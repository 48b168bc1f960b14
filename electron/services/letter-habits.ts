import type { TypedFactName } from '../../shared/model/composed.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'
import { isUntold } from '../../shared/policy/untold.ts'

const asked: Readonly<Partial<Record<LetterKind, readonly TypedFactName[]>>> = {
  'update-news': ['words'],
  'update-no-news': ['promise'],
  waiting: ['waitingFor', 'promise'],
  'waiting-requester': ['words'],
  promise: ['promise'],
  'promise-kept': ['words', 'promise'],
  'promise-missed': ['words', 'promise'],
  'our-mistake': ['whatHappened', 'whatChanges'],
  decline: ['why', 'alternative'],
}

/** What a letter asks the technician for, in the order in which it is said. */
export const asksOf = (letter: LetterKind): readonly TypedFactName[] => asked[letter] ?? []

const ofTheFix: readonly LetterKind[] = ['resolved', 'resolved-watch', 'resolved-after-wait', 'one-fix-many']
const ofTheWatch: readonly LetterKind[] = ['check-in', 'watch-over']

/** Which follow-up a letter answers, whatever was owed when it was begun. */
export const answeredBy = (
  letter: LetterKind,
  { issue }: Readonly<{ issue: Parameters<typeof isUntold>[0] }>,
  owed: FollowUpKind,
): FollowUpKind => {
  const isAboutFix = ofTheFix.includes(letter)
  if (isAboutFix) return issue.toldAt === null ? 'resolution' : 'update'
  if (ofTheWatch.includes(letter) && issue.toldAt !== null) return 'check-in'
  // An apology or another way instead is the last word on something that is over.
  if (isUntold(issue) && (letter === 'our-mistake' || letter === 'decline')) return 'resolution'
  return owed === 'resolution' || owed === 'check-in' ? 'update' : owed
}
