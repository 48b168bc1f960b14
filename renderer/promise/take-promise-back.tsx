import type { ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'

const ways = [
  { id: 'phone', label: 'Said by phone' },
  { id: 'in person', label: 'Said in person' },
  { id: 'chat', label: 'Said by chat' },
  { id: 'mail', label: 'Said by mail' },
] as const

type Props = { view: IssueView; attempt: (change: () => Promise<unknown>) => Promise<boolean> }

/** A promise ends in words to whoever has it; where nobody is named, by itself. */
export const TakePromiseBack = ({ view, attempt }: Props) => {
  const { act } = usePanel()
  const { requester } = view
  const takeBack = (by?: ToldBy) =>
    void attempt(() =>
      act(
        'issue:promise',
        { issueId: view.issue.id, when: null, ...(by === undefined ? {} : { by }) },
        requester === null
          ? 'The promise is taken back.'
          : `The promise is taken back. ${nameOf(requester)} knows.`,
      ),
    )
  if (view.issue.promisedAt === null) return null
  if (requester === null) return <ActionButton onPress={() => takeBack()}>Take promise back</ActionButton>
  return (
    <MenuButton
      button="Take promise back"
      label="How was it said?"
      placement="bottom start"
      choices={ways}
      choose={takeBack}
    />
  )
}
