import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { CallCard } from '../call/call-card.tsx'
import { NoNoticeForm } from './no-notice-form.tsx'
import { ResolveForm } from './resolve-form.tsx'
import { WhenForm } from './when-form.tsx'

/** Which of a card's forms is open. */
export type Asking = 'call' | 'no-notice' | 'fixed' | 'promise' | 'chased'

type Props = { view: IssueView; kind: FollowUpKind; asking: Asking | null; close: () => void }

/** What a card's buttons ask for before they act. */
export const AskedForms = ({ view, kind, asking, close }: Props) => {
  const { act } = usePanel()
  const issueId = view.issue.id
  return (
    <>
      <CallCard view={view} kind={kind} visible={asking === 'call'} close={close} />
      <NoNoticeForm view={view} visible={asking === 'no-notice'} close={close} />
      <ResolveForm view={view} visible={asking === 'fixed'} close={close} />
      {asking === 'promise' && (
        <WhenForm
          question="What do you promise instead?"
          label="Promise"
          placeholder="friday 3pm"
          save={(when) => act('issue:promise', { issueId, when }, 'Promised. You will be reminded in time.')}
          close={close}
        />
      )}
      {asking === 'chased' && (
        <WhenForm
          question="When do they say now?"
          label="New date"
          placeholder="friday 3pm"
          save={(until) => act('issue:chased', { issueId, until }, 'Chased.')}
          close={close}
        />
      )}
    </>
  )
}
