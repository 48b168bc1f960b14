import type { KnownRequester } from '../../shared/model/requester.ts'
import { foldings, foldName } from '../../shared/words/text/fold-name.ts'

const mostSuggestions = 5

const matches = (requester: KnownRequester, wanted: string): boolean =>
  [requester, ...(requester.also ?? [])].some(
    ({ name, email }) =>
      foldName(email?.split('@')[0] ?? '').startsWith(wanted) ||
      foldings(name).some(
        (folded) => folded.startsWith(wanted) || folded.split(' ').some((word) => word.startsWith(wanted)),
      ),
  )

/** Known requesters who may be meant, the likeliest first. */
export const suggestionsFor = (
  typed: string,
  requesters: readonly KnownRequester[],
): readonly KnownRequester[] => {
  const wanted = foldName(typed)
  const found = requesters.filter((requester) => wanted === '' || matches(requester, wanted))
  const byStart = (requester: KnownRequester) => (foldName(requester.name).startsWith(wanted) ? 0 : 1)
  return found.toSorted((a, b) => byStart(a) - byStart(b)).slice(0, mostSuggestions)
}
