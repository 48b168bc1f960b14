import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { usePanel } from '../app/panel-context.ts'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import fieldStyles from '../ui/field.module.css'
import menuStyles from '../ui/menu.module.css'
import styles from './same-cause.module.css'

type Props = {
  issueId: number
  /** Linked already. */
  without: readonly number[]
  /** The likeliest, in their order; the others come after them, newest first. */
  first: readonly number[]
  choose: (issueId: number) => void
}

/** Finds another open issue by its title or its requester. */
export const SameCausePicker = ({ issueId, without, first, choose }: Props) => {
  const { view: panel } = usePanel()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const rank = (id: number): number => (first.includes(id) ? first.indexOf(id) : first.length)
  const offered = panel.open
    .filter(({ issue }) => issue.id !== issueId && !without.includes(issue.id))
    .filter(({ issue }) => issue.state === 'open' || issue.state === 'waiting')
    .toSorted((a, b) => rank(a.issue.id) - rank(b.issue.id))
  if (offered.length === 0) return null

  return (
    // Anew after each choice: cleared, it would open once more, over what was just linked.
    <ComboBox
      key={chosen}
      className={cx(fieldStyles.field)}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (typeof key !== 'number') return
        setTyped('')
        setChosen(chosen + 1)
        choose(key)
      }}
      autoFocus={chosen > 0}
      allowsEmptyCollection
    >
      <div className={cx(fieldStyles.head)}>
        <Label>Link an open issue</Label>
      </div>
      <div className={cx(styles.picker)}>
        <Input
          className={cx(fieldStyles.input)}
          dir="auto"
          placeholder="Part of its title, or a name"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') event.stopPropagation()
          }}
        />
        <Button className={cx(styles.unfold)}>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </div>
      <Popover className={cx(menuStyles.popover, styles.popover)} offset={4}>
        <ListBox
          className={cx(menuStyles.menu)}
          renderEmptyState={() => <p className={cx(styles.none)}>No open issue is called like that.</p>}
        >
          {offered.map(({ issue, requester }) => (
            <ListBoxItem
              key={issue.id}
              id={issue.id}
              textValue={`${issue.title} ${requester?.name ?? ''}`}
              className={cx(menuStyles.item)}
            >
              <Text slot="label" dir="auto">
                {cutTitle(issue.title)}
              </Text>
              {requester && (
                <Text slot="description" className={cx(menuStyles.when)} dir="auto">
                  {requester.name}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
