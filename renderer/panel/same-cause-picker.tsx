import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import fieldStyles from '../ui/field.module.css'
import { usePanel } from './panel-context.ts'
import styles from './same-cause.module.css'
import menuStyles from './snooze-menu.module.css'

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
  const rank = (id: number): number => (first.includes(id) ? first.indexOf(id) : first.length)
  const offered = panel.open
    .filter(({ issue }) => issue.id !== issueId && !without.includes(issue.id))
    .filter(({ issue }) => issue.state === 'open' || issue.state === 'waiting')
    .toSorted((a, b) => rank(a.issue.id) - rank(b.issue.id))
  if (offered.length === 0) return null

  return (
    <ComboBox
      className={cx(fieldStyles.field)}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        setTyped('')
        if (typeof key === 'number') choose(key)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <div className={cx(fieldStyles.head)}>
        <Label>Link an open issue</Label>
      </div>
      <Input
        className={cx(fieldStyles.input)}
        dir="auto"
        placeholder="Part of its title, or a name"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') event.stopPropagation()
        }}
      />
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
