import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'
import type { IssueDetail } from '../../shared/model/views.ts'
import { nameOf } from '../app/told-words.ts'
import { useIssueDetail } from '../app/use-queries.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { ComposerForm } from './composer-form.tsx'
import { useComposer } from './use-composer.ts'

type Props = {
  issueId: number
  /** What the letter is to answer, by default the most urgent debt. */
  kind: FollowUpKind | undefined
  /** Which letter it begins with, whatever was chosen before. */
  letter: LetterKind | undefined
  back: () => void
}

/** A mail before it is opened: which letter, in which tone and language, and every word of it. */
export const Composer = ({ issueId, kind, letter, back }: Props) => {
  const { data: detail, error } = useIssueDetail(issueId)
  return (
    <Screen heading={`Mail to ${nameOf(detail?.view.requester ?? null)}`} back={back}>
      <Problem message={error ? messageOf(error) : null} />
      {detail && <Letter key={detail.draftKey} detail={detail} kind={kind} letter={letter} back={back} />}
    </Screen>
  )
}

const Letter = ({ detail, kind, letter, back }: Omit<Props, 'issueId'> & { detail: IssueDetail }) => {
  const { view, draftKey, attachments } = detail
  const { composed, text, draft, change, forget } = useComposer(view.issue.id, draftKey, { kind, letter })
  return (
    <>
      <Problem message={composed.error ? messageOf(composed.error) : null} />
      {composed.data && text && (
        <ComposerForm
          view={view}
          files={attachments}
          kind={kind}
          composed={composed.data}
          isCurrent={!composed.isPlaceholderData}
          text={text}
          draft={draft}
          change={change}
          forget={forget}
          back={back}
        />
      )}
    </>
  )
}
