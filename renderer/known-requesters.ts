import type { Requester } from '../shared/model/requester.ts'
import { foldings, foldName } from '../shared/words/fold-name.ts'

const mostSuggestions = 5

const matches = (requester: Requester, wanted: string): boolean => {
  const mailbox = foldName(requester.email?.split('@')[0] ?? '')
  return (
    mailbox.startsWith(wanted) ||
    foldings(requester.name).some(
      (name) => name.startsWith(wanted) || name.split(' ').some((word) => word.startsWith(wanted)),
    )
  )
}

/** Known requesters who may be meant, the likeliest first. */
export const suggestionsFor = (typed: string, requesters: readonly Requester[]): readonly Requester[] => {
  const wanted = foldName(typed)
  const found = requesters.filter((requester) => wanted === '' || matches(requester, wanted))
  const byStart = (requester: Requester) => (foldName(requester.name).startsWith(wanted) ? 0 : 1)
  return found.toSorted((a, b) => byStart(a) - byStart(b)).slice(0, mostSuggestions)
}
