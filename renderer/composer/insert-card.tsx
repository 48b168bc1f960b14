import { type KeyboardEvent, type RefObject, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { PolicyCard } from '../../shared/model/settings.ts'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cutText } from '../ui/cut-text.ts'
import { cx } from '../ui/cx.ts'
import fieldStyles from '../ui/field.module.css'
import menu from '../ui/menu.module.css'
import { typeOver } from '../ui/type-over.ts'
import { matchingCards } from './card-search.ts'
import styles from './composer.module.css'
import { insertionOf } from './insertion.ts'

type Props = { cards: readonly PolicyCard[]; field: RefObject<HTMLTextAreaElement | null> }

/** A short answer, found by typing and put in where the caret is. */
export const InsertCard = ({ cards, field }: Props) => {
  const { openSettings } = usePanel()
  const [typed, setTyped] = useState('')
  const found = matchingCards(cards, typed)

  if (cards.length === 0) {
    return (
      <p className={cx(styles.step)}>
        Short answers to what is always asked can be put in here.{' '}
        <ActionButton kind="link" onPress={() => openSettings('cards')}>
          Add some
        </ActionButton>
      </p>
    )
  }
  const insert = (id: unknown) => {
    const card = cards.find((each) => each.id === id)
    if (!card || !field.current) return
    const { at, words } = insertionOf(field.current.value, field.current.selectionStart, card.answer)
    setTyped('')
    typeOver(field.current, { start: at, end: at }, words)
  }

  /** Closes the list, or empties the field; only then does Escape leave the screen. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isOpen = event.currentTarget.ariaExpanded === 'true'
    if (event.key !== 'Escape' || (!isOpen && typed === '')) return
    event.preventDefault()
    setTyped('')
  }

  return (
    <ComboBox
      className={cx(fieldStyles.field)}
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={insert}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={cx(fieldStyles.head)}>Insert a short answer</Label>
      <Input
        className={cx(fieldStyles.input)}
        onKeyDown={onKeyDown}
        placeholder="Type a word of it"
        dir="auto"
      />
      <Popover className={cx(menu.popover, styles.cards)} placement="bottom start" offset={4}>
        <ListBox<PolicyCard>
          className={cx(menu.menu)}
          renderEmptyState={() => <p className={cx(styles.none)}>No short answer has these words.</p>}
        >
          {(card) => (
            <ListBoxItem id={card.id} textValue={card.title} className={cx(menu.item, styles.card)}>
              <Text slot="label">{card.title}</Text>
              <Text slot="description" className={cx(menu.when)}>
                {cutText(card.answer, 90)}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
