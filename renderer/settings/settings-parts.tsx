import type { SettingsView } from '../../shared/model/views.ts'
import { Choice } from '../ui/choice.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Field } from '../ui/field.tsx'
import { WeekdayFields } from '../ui/weekday-fields.tsx'
import { BackupsPart } from './backups-part.tsx'
import { CardsPart } from './cards-part.tsx'
import { DaysOffPart } from './days-off-part.tsx'
import { HandoverPart } from './handover-part.tsx'
import { LettersPart } from './letters-part.tsx'
import styles from './part.module.css'
import { Part } from './part.tsx'
import { PoliciesPart } from './policies-part.tsx'
import { RemindersPart } from './reminders-part.tsx'
import { ShortcutField } from './shortcut-field.tsx'
import { Toggle } from './toggle.tsx'
import { TonePart } from './tone-part.tsx'
import { useChangeSettings } from './use-change-settings.ts'

/** Where the settings open: at the top, or at what somebody came for. */
export type SettingsPlace = 'settings' | 'name' | 'cards'

type Props = { view: SettingsView; at: SettingsPlace }

/** All parts, in the order in which a new technician needs them. */
export const SettingsParts = ({ view, at }: Props) => {
  const change = useChangeSettings()
  const { technician, notifications, theme, onPanelClose } = view.settings

  return (
    <>
      <Part heading="You" hint="Signs the mails, so that they can call you.">
        <EditableField
          label="Your name"
          saved={technician.name}
          autoFocus={at === 'name'}
          save={(name) => change({ technician: { ...technician, name: name.trim() } })}
        />
        <EditableField
          label="Your phone"
          saved={technician.phone}
          save={(phone) => change({ technician: { ...technician, phone: phone.trim() } })}
        />
      </Part>
      <LettersPart settings={view.settings} change={change} />
      <CardsPart settings={view.settings} change={change} begin={at === 'cards'} />
      <TonePart tone={view.settings.tone} change={change} />
      <HandoverPart handover={view.settings.handover} change={change} />
      <Part heading="Shortcut" hint="Opens the capture window from anywhere.">
        <ShortcutField state={view.shortcut} save={(shortcut) => change({ shortcut })} />
      </Part>
      <Part heading="Working hours" hint="You are reminded within these. Leave a day empty for a day off.">
        <div className={cx(styles.pairs)}>
          <WeekdayFields
            hours={view.settings.workingHours}
            save={(workingHours) => change({ workingHours })}
          />
        </div>
      </Part>
      <DaysOffPart settings={view.settings} change={change} />
      <RemindersPart reminders={view.settings.reminders} change={change} />
      <PoliciesPart policies={view.settings.policies} hours={view.settings.workingHours} change={change} />
      <Part heading="Notifications">
        <Toggle
          label="Show names and titles"
          hint="Off for lock screens and shared displays."
          value={notifications.showNames}
          save={(showNames) => change({ notifications: { ...notifications, showNames } })}
        />
        <Choice
          label="Shown by"
          value={notifications.adapter}
          options={[
            ['automatic', 'Automatic'],
            ['node-notifier', 'System notifier'],
            ['electron', 'Electron'],
          ]}
          save={(adapter) => change({ notifications: { ...notifications, adapter } })}
        />
      </Part>
      <Part heading="This app">
        <Choice
          label="Look"
          value={theme}
          options={[
            ['system', 'As the system'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          save={(chosen) => change({ theme: chosen })}
        />
        <Toggle
          label="Start at login"
          value={view.startAtLogin}
          save={(startAtLogin) => change({}, { startAtLogin })}
        />
        <Choice
          label="Closing the window without a tray"
          value={onPanelClose}
          options={[
            ['ask', 'Asks'],
            ['keep-running', 'Keeps running'],
            ['quit', 'Quits'],
          ]}
          save={(chosen) => change({ onPanelClose: chosen })}
        />
        <Field label="Data folder" value={view.dataFolder} isReadOnly />
      </Part>
      <BackupsPart />
    </>
  )
}
