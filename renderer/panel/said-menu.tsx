import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from '../ui/menu.module.css'
import { usePanel } from './panel-context.ts'
import { saidWords } from './told-words.ts'

const ways = [
  ['phone', 'By phone'],
  ['in person', 'In person'],
  ['chat', 'By chat'],
] as const satisfies readonly (readonly [ToldBy, string])[]

type Props = { view: IssueView; attempt: (change: () => Promise<unknown>) => Promise<boolean> }

/** "No news yet" is a word too, and the log wants to know how it was said. */
export const SaidMenu = ({ view, attempt }: Props) => {
  const { act } = usePanel()
  const said = (by: ToldBy) =>
    void attempt(() =>
      act('issue:said', { issueId: view.issue.id, by, note: 'no news yet' }, saidWords(view.requester, by)),
    )
  return (
    <MenuTrigger>
      <ActionButton>
        Said: no news yet
        <ChevronDown size={13} aria-hidden="true" />
      </ActionButton>
      <Popover className={cx(styles.popover)} placement="bottom start" offset={4}>
        <Menu className={cx(styles.menu)} aria-label="How was it said?">
          {ways.map(([by, label]) => (
            <MenuItem
              key={by}
              id={by}
              textValue={label}
              className={cx(styles.item)}
              onAction={() => said(by)}
            >
              <Text slot="label">{label}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
