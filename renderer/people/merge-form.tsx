import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { Requester } from '../../shared/model/requester.ts'
import { usePanel } from '../app/panel-context.ts'
import { useKnownRequesters } from '../app/use-queries.ts'
import pickerStyles from '../issue/same-cause.module.css'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import fieldStyles from '../ui/field.module.css'
import menuStyles from '../ui/menu.module.css'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './merge-form.module.css'

type Pair = Readonly<{ from: Requester; into: Requester }>

/** What merging does, before it is done. */
const consequences = ({ from, into }: Pair): string => {
  const taken = [
    into.email === null && from.email !== null && `the address ${from.email}`,
    into.phone === null && from.phone !== null && `the number ${from.phone}`,
    into.hours === null && from.hours !== null && 'the hours',
    into.timeZone === null && from.timeZone !== null && 'the time zone',
    into.language === null && from.language !== null && 'the language',
  ].filter((fact) => fact !== false)
  const kept =
    into.email !== null && from.email !== null
      ? ` Mail from ${from.email} is theirs too; they are written to at ${into.email}.`
      : ''
  const takesOver = taken.length === 0 ? '' : ` They take over ${taken.join(', ')}.`
  return `Everything that ${from.name} reported becomes ${into.name}’s.${kept}${takesOver}`
}

/** Finds the other row of somebody who was logged as two people, and makes them one. */
export const MergeForm = ({
  requester,
  close,
  onMerged = close,
}: {
  requester: Requester
  close: () => void
  onMerged?: () => void
}) => {
  const { act } = usePanel()
  const known = useKnownRequesters()
  const { problem, busy, attempt } = useAttempt()
  const [pair, setPair] = useState<Pair | null>(null)
  const wordsId = useId()
  const others = known.filter(({ id }) => id !== requester.id)

  const merge = async ({ from, into }: Pair) => {
    const words = `${from.name} is ${into.name} now.`
    if (await attempt(() => act('people:merge', { fromId: from.id, intoId: into.id }, words))) onMerged()
  }

  return (
    <section
      aria-label={`Merge ${requester.name}`}
      className={cx(styles.merge)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {pair === null ? (
        <ComboBox
          className={cx(fieldStyles.field)}
          selectedKey={null}
          onSelectionChange={(key) => {
            const into = others.find(({ id }) => id === key)
            if (into) setPair({ from: requester, into })
          }}
          autoFocus
          menuTrigger="focus"
          allowsEmptyCollection
        >
          <div className={cx(fieldStyles.head)}>
            <Label>The same person as</Label>
          </div>
          <div className={cx(pickerStyles.picker)}>
            <Input className={cx(fieldStyles.input)} dir="auto" placeholder="Part of a name or an address" />
            <Button className={cx(pickerStyles.unfold)}>
              <ChevronDown size={14} aria-hidden="true" />
            </Button>
          </div>
          <Popover className={cx(menuStyles.popover, pickerStyles.popover)} offset={4}>
            <ListBox
              className={cx(menuStyles.menu)}
              renderEmptyState={() => (
                <p className={cx(pickerStyles.none)}>Nobody else is called like that.</p>
              )}
            >
              {others.map(({ id, name, email }) => (
                <ListBoxItem
                  key={id}
                  id={id}
                  textValue={`${name} ${email ?? ''}`}
                  className={cx(menuStyles.item)}
                >
                  <Text slot="label" dir="auto">
                    {name}
                  </Text>
                  <Text slot="description" className={cx(menuStyles.when)}>
                    {email ?? 'no mail address'}
                  </Text>
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
      ) : (
        <p id={wordsId} role="status" className={cx(styles.words)} dir="auto">
          {consequences(pair)}
        </p>
      )}
      <Problem message={problem} />
      <div className={cx(styles.choices)}>
        {pair && (
          <>
            <ActionButton
              kind="go"
              autoFocus
              isDisabled={busy}
              aria-describedby={wordsId}
              onPress={() => void merge(pair)}
            >
              Merge
            </ActionButton>
            <ActionButton onPress={() => setPair({ from: pair.into, into: pair.from })}>
              The other way round
            </ActionButton>
          </>
        )}
        <ActionButton kind="quiet" onPress={close}>
          Cancel
        </ActionButton>
      </div>
    </section>
  )
}
