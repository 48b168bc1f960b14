import type { Communication } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { asksOfPromise, type PromiseMeaning, staysPromised } from '../app/promise-meaning.ts'
import { CheckBox } from '../ui/check-box.tsx'
import { PromiseLine } from './promise-line.tsx'

type Props = {
  view: IssueView
  draft: Communication
  meaning: PromiseMeaning
  change: (meaning: PromiseMeaning) => void
}

/** What a mail that went out means for a promise: for the one that stands, or for the one that it makes. */
export const DraftPromise = ({ view, draft, meaning, change }: Props) => {
  const { view: panel } = usePanel()
  const { offeredPromise, issue } = view
  if (asksOfPromise(view, draft.kind)) return <PromiseLine view={view} meaning={meaning} change={change} />
  if (!offeredPromise || issue.state === 'closed') return null
  return (
    <CheckBox
      value={meaning.choice === 'new'}
      change={(kept) => change(kept ? { choice: 'new', when: offeredPromise.words } : staysPromised)}
    >
      You promised {dayAndTime(offeredPromise.at, panel.now, panel.timeZone)}: keep an eye on it
    </CheckBox>
  )
}
