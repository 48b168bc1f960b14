import type { ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, type PromiseMeaning } from '../app/promise-meaning.ts'
import { saidWords } from '../app/told-words.ts'
import { WaysMenu } from '../ui/ways-menu.tsx'

const ways = [
  { by: 'phone', label: 'By phone' },
  { by: 'in person', label: 'In person' },
  { by: 'chat', label: 'By chat' },
] as const

type Props = {
  view: IssueView
  attempt: (change: () => Promise<unknown>) => Promise<boolean>
  meaning: PromiseMeaning
}

/** A message without news counts as an update too; asks how it was said, for the timeline. */
export const SaidMenu = ({ view, attempt, meaning }: Props) => {
  const { act } = usePanel()
  const said = (by: ToldBy) =>
    void attempt(() =>
      act(
        'issue:said',
        { issueId: view.issue.id, by, note: 'no news yet', ...askedMeaning(meaning) },
        saidWords(view.requester, by),
      ),
    )
  return (
    <WaysMenu
      button="Said: no news yet"
      label="How was it said?"
      placement="bottom start"
      ways={ways}
      choose={said}
    />
  )
}
