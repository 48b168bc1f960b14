import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { cx } from './cx.ts'
import field from './field.module.css'
import menu from './menu.module.css'
import styles from './select-field.module.css'

type Option<T extends string> = readonly [T, string]

type Props<T extends string> = {
  label: string
  value: T
  groups: readonly Readonly<{ heading?: string; options: readonly Option<T>[] }>[]
  choose: (value: T) => void
  /** Stands beside the label. */
  aside?: ReactNode
  autoFocus?: boolean
}

const Choices = <T extends string>({ options }: { options: readonly Option<T>[] }) =>
  options.map(([id, words]) => (
    <ListBoxItem key={id} id={id} textValue={words} className={cx(menu.item)}>
      {({ isSelected }) => (
        <>
          {words}
          {isSelected && <Check size={13} aria-hidden="true" />}
        </>
      )}
    </ListBoxItem>
  ))

/** One of many, under a button. */
export const SelectField = <T extends string>({
  label,
  value,
  groups,
  choose,
  aside,
  autoFocus = false,
}: Props<T>) => {
  const onChange = (key: unknown) => {
    const option = groups.flatMap(({ options }) => options).find(([id]) => id === key)
    if (option && option[0] !== value) choose(option[0])
  }
  return (
    <Select className={cx(styles.select)} value={value} onChange={onChange} autoFocus={autoFocus}>
      <div className={cx(field.head)}>
        <Label>{label}</Label>
        {aside}
      </div>
      <Button className={cx(styles.button)}>
        <SelectValue className={cx(styles.value)} />
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className={cx(menu.popover, styles.popover)} placement="bottom start" offset={4}>
        <ListBox className={cx(menu.menu)}>
          {groups.map(({ heading, options }) =>
            heading === undefined ? (
              <Choices key="" options={options} />
            ) : (
              <ListBoxSection key={heading}>
                <Header className={cx(styles.heading)}>{heading}</Header>
                <Choices options={options} />
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
