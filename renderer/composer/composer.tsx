import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import { nameOf } from '../panel/told-words.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { useIssueDetail } from '../use-queries.ts'
import { ComposerForm } from './composer-form.tsx'
import { useComposer } from './use-composer.ts'

type Props = {
  issueId: number
  /** What the letter is to answer, by default the most urgent debt. */
  kind: FollowUpKind | undefined
  back: () => void
}

/** A mail before it is opened: which letter, in which tone and language, and every word of it. */
export const Composer = ({ issueId, kind, back }: Props) => {
  const composer = useComposer(issueId, kind)
  const detail = useIssueDetail(issueId)
  const view = detail.data?.view
  const { composed } = composer
  const error = composed.error ?? detail.error
  return (
    <Screen heading={`Mail to ${nameOf(view?.requester ?? null)}`} back={back}>
      <Problem message={error ? messageOf(error) : null} />
      {detail.data && view && composed.data && composer.text && (
        <ComposerForm
          view={view}
          files={detail.data.attachments}
          kind={kind}
          composed={composed.data}
          isCurrent={!composed.isPlaceholderData}
          text={composer.text}
          draft={composer.draft}
          change={composer.change}
          forget={composer.forget}
          back={back}
        />
      )}
    </Screen>
  )
}
