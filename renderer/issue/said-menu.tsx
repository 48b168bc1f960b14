import type { ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, type PromiseMeaning } from '../app/promise-meaning.ts'
import { saidWords } from '../app/told-words.ts'
import { MenuButton } from '../ui/menu-button.tsx'

const ways = [
  { id: 'phone', label: 'By phone' },
  { id: 'in person', label: 'In person' },
  { id: 'chat', label: 'By chat' },
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
    <MenuButton
      button="Said: no news yet"
      label="How was it said?"
      placement="bottom start"
      choices={ways}
      choose={said}
    />
  )
}
