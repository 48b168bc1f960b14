import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { Attachment } from '../../shared/model/attachment.ts'
import type { Draft } from '../../shared/model/communication.ts'
import { type HandoverForm, handoverForms, type Settings } from '../../shared/model/settings.ts'
import { handoverPlan } from '../../shared/words/mail/handover-plan.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import menu from '../ui/menu.module.css'
import styles from './composer.module.css'
import { openWords } from './letter-words.ts'

type Props = {
  draft: Draft
  /** What goes along. */
  files: readonly Pick<Attachment, 'name'>[]
  form: HandoverForm
  handover: Settings['handover'] | undefined
  busy: boolean
  open: (form: HandoverForm) => void
}

/** What is different from what was asked for; nothing while an address is still being typed. */
const stepOf = ({ draft, form, files, handover }: Omit<Props, 'busy' | 'open'>): string | null => {
  try {
    return handoverPlan(draft, {
      form,
      attachments: files,
      ...(handover ? { tooLong: handover.tooLong } : {}),
    }).words
  } catch {
    return null
  }
}

/** Hands the draft over the usual way, and in a menu in each other one. */
export const HandoverButton = ({ busy, open, ...given }: Props) => {
  const { form } = given
  const step = stepOf(given)
  return (
    <>
      <div className={cx(styles.open)}>
        <ActionButton kind="go" type="submit" busy={busy}>
          {openWords[form]}
        </ActionButton>
        <MenuTrigger>
          <ActionButton aria-label="Open another way" icon busy={busy}>
            <ChevronDown size={14} aria-hidden="true" />
          </ActionButton>
          <Popover className={cx(menu.popover)} placement="top start" offset={4}>
            <Menu className={cx(menu.menu)} aria-label="Open another way">
              {handoverForms.map((each) => (
                <MenuItem
                  key={each}
                  id={each}
                  textValue={openWords[each]}
                  className={cx(menu.item)}
                  onAction={() => open(each)}
                >
                  <Text slot="label">{openWords[each]}</Text>
                  {each === form && (
                    <Text slot="description" className={cx(menu.when)}>
                      as usual
                    </Text>
                  )}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        <kbd className={cx(styles.key)}>Ctrl+Enter</kbd>
      </div>
      {step && <p className={cx(styles.step)}>{step}</p>}
    </>
  )
}
