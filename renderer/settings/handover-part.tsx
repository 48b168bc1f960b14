import type { HandoverForm, Settings } from '../../shared/model/settings.ts'
import { Choice } from '../ui/choice.tsx'
import { cx } from '../ui/cx.ts'
import styles from './part.module.css'
import { Part } from './part.tsx'
import { Toggle } from './toggle.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

type Props = { handover: Settings['handover']; change: ChangeSettings }

const forms = [
  ['mailto', 'Mail program'],
  ['eml', 'Draft file'],
  ['gmail', 'Gmail'],
  ['outlook-web', 'Outlook web'],
  ['copy', 'Copy'],
] as const satisfies readonly (readonly [HandoverForm, string])[]

const explained: Readonly<Record<HandoverForm, string>> = {
  mailto:
    'Opens a new mail in your system’s mail program, filled in. What a link can’t carry goes another way.',
  eml: 'Opens a draft file (.eml). Takes long mails, files and the thread; made for classic Outlook and Thunderbird.',
  gmail: 'Opens a new mail on Gmail’s page in your browser. Be signed in; files you add there.',
  'outlook-web': 'Opens a new mail on Outlook’s page in your browser. Be signed in; files you add there.',
  copy: 'Puts the whole mail on the clipboard, to paste wherever you write.',
}

/** How a mail that was written here gets to where it is sent from. Nothing is ever sent by the app. */
export const HandoverPart = ({ handover, change }: Props) => {
  const set = (changed: Partial<Props['handover']>) => change({ handover: { ...handover, ...changed } })
  return (
    <Part heading="Mail" hint="You always see a mail before it goes out: the app opens it, and you send it.">
      <Choice label="Opens in" value={handover.form} options={forms} save={(form) => set({ form })} />
      <p className={cx(styles.hint)} aria-live="polite">
        {explained[handover.form]}
      </p>
      {handover.form === 'mailto' && (
        <Choice
          label="A mail that is too long for a link"
          value={handover.tooLong}
          options={[
            ['eml', 'Opens as a draft file'],
            ['clipboard', 'Opens empty, its text on the clipboard'],
          ]}
          save={(tooLong) => set({ tooLong })}
        />
      )}
      <Toggle
        label="One mail for many people (bcc)"
        hint="When one fix helps several people: one mail that hides them from each other, instead of one each."
        value={handover.oneMailForMany}
        save={(oneMailForMany) => set({ oneMailForMany })}
      />
    </Part>
  )
}
