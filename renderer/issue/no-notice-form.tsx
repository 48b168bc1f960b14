import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { cutTitle } from '../ui/cut-title.ts'
import { ReasonForm } from '../ui/reason-form.tsx'

type Props = { view: IssueView; visible: boolean; close: () => void }

/** Ends it without a word to the requester, with the reason. */
export const NoNoticeForm = ({ view, visible, close }: Props) => {
  const { act } = usePanel()
  return (
    <ReasonForm
      visible={visible}
      question="Why does nobody have to be told?"
      save={(reason) =>
        act(
          'issue:no-notice',
          { issueId: view.issue.id, reason },
          `No notice needed for “${cutTitle(view.issue.title)}”.`,
        )
      }
      close={close}
    />
  )
}
