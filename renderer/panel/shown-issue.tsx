import { usePanel } from '../app/panel-context.ts'
import { useIssueDetail } from '../app/use-queries.ts'
import { IssueList } from '../owed/issue-list.tsx'

/** The issue that was asked for, where neither list has it: a notification may be older than its settling. */
export const ShownIssue = () => {
  const { view, askedId } = usePanel()
  const listed = [...view.waiting, ...view.open].some(({ issue }) => issue.id === askedId)
  return askedId === null || listed ? null : <OneIssue issueId={askedId} />
}

const OneIssue = ({ issueId }: { issueId: number }) => {
  const detail = useIssueDetail(issueId)
  return detail.data ? <IssueList heading="Asked for" items={[detail.data.view]} /> : null
}
