import type { Communication, ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from './panel-context.ts'
import { nameOf, saidWords, toldWords } from './told-words.ts'

export const otherWays = [
  { by: 'phone', label: 'Called' },
  { by: 'in person', label: 'Told in person' },
  { by: 'chat', label: 'Chat' },
] as const satisfies readonly { by: ToldBy; label: string }[]

type Attempt = (change: () => Promise<unknown>) => Promise<boolean>

/** The answers to "did it go out?", wherever it is asked. */
export const useDraftAnswers = (
  view: IssueView,
  draft: Communication,
  attempt: Attempt,
  keepsPromise: boolean,
) => {
  const { act } = usePanel()
  const { requester, offeredPromise } = view
  const issueId = view.issue.id
  const promise = view.issue.state === 'closed' ? null : offeredPromise
  const many = draft.draft?.bcc?.length ?? 0
  const isFix = draft.kind === 'resolution'

  const sentWords =
    many > 1
      ? `Told ${many} people by mail.`
      : isFix
        ? toldWords(requester, 'mail')
        : saidWords(requester, 'mail')
  return {
    promise,
    sent: () =>
      void attempt(() =>
        act(
          'issue:sent',
          { issueId, ...(promise && keepsPromise ? { promise: promise.words } : {}) },
          sentWords,
        ),
      ),
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
          : act('issue:said', { issueId, by }, saidWords(requester, by)),
      ),
  }
}
