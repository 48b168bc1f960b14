import type { Communication } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/durations.ts'
import { CheckBox } from '../ui/check-box.tsx'
import { usePanel } from './panel-context.ts'
import { PromiseLine } from './promise-line.tsx'
import { asksOfPromise, type PromiseMeaning, staysPromised } from './promise-meaning.ts'

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
