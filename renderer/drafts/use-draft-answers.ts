import type { Communication, ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, type PromiseMeaning } from '../app/promise-meaning.ts'
import { nameOf, saidWords, toldWords } from '../app/told-words.ts'

export const otherWays = [
  { id: 'phone', label: 'Called' },
  { id: 'in person', label: 'Told in person' },
  { id: 'chat', label: 'Chat' },
] as const satisfies readonly { id: ToldBy; label: string }[]

type Attempt = (change: () => Promise<unknown>) => Promise<boolean>

/** The answers to "did it go out?", wherever it is asked. */
export const useDraftAnswers = (
  view: IssueView,
  draft: Communication,
  attempt: Attempt,
  meaning: PromiseMeaning,
) => {
  const { act } = usePanel()
  const { requester } = view
  const issueId = view.issue.id
  const many = draft.draft?.bcc?.length ?? 0
  const isFix = draft.kind === 'resolution'

  const sentWords =
    many > 1
      ? `Told ${many} people by mail.`
      : isFix
        ? toldWords(requester, 'mail')
        : saidWords(requester, 'mail')
  return {
    sent: () => void attempt(() => act('issue:sent', { issueId, ...askedMeaning(meaning) }, sentWords)),
    notYet: () =>
      void attempt(() =>
        act(
          'issue:not-sent',
          { issueId },
          many > 1
            ? 'Not sent. They still wait to hear.'
            : `Not sent. ${nameOf(requester)} still waits to hear.`,
        ),
      ),
    told: (by: ToldBy) =>
      void attempt(() =>
        isFix
          ? act('issue:told', { issueId, by }, toldWords(requester, by))
          : act('issue:said', { issueId, by, ...askedMeaning(meaning) }, saidWords(requester, by)),
      ),
  }
}
