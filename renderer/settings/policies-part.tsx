import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { type Priority, priorities, type ReportChannel, reportChannels } from '../../shared/model/issue.ts'
import type { Policies } from '../../shared/model/policy.ts'
import type { WorkingHours } from '../../shared/model/working-hours.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { minutesText, workdayMinutes } from './human-units.ts'
import { Part } from './part.tsx'
import styles from './policies-part.module.css'
import { PolicyFields } from './policy-fields.tsx'
import { Toggle } from './toggle.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

const channelWords: Readonly<Record<ReportChannel, string>> = {
  mail: 'Mail',
  voicemail: 'Voicemail',
  memo: 'Memo',
  chat: 'Chat',
  phone: 'Phone call',
  'walk-up': 'In person',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The row in a few words, while it is folded. */
const summary = ({
  acknowledgeWithinMinutes,
  updateEveryMinutes,
  tellWithinMinutes,
}: Policies['byPriority'][Priority]) =>
  [
    acknowledgeWithinMinutes === null
      ? 'no first word'
      : `first word ${minutesText(acknowledgeWithinMinutes)}`,
    updateEveryMinutes === null ? 'no updates' : `update ${minutesText(updateEveryMinutes)}`,
    `report a fix ${minutesText(tellWithinMinutes)}`,
  ].join(', ')

type Props = { policies: Policies; hours: WorkingHours; change: ChangeSettings }

/** What people are owed, and when: one table, by priority, with what differs by channel. */
export const PoliciesPart = ({ policies, hours, change }: Props) => {
  const [open, setOpen] = useState<ReadonlySet<Priority>>(new Set())
  const toggle = (priority: Priority) =>
    setOpen(
      (before) =>
        new Set([...before].filter((p) => p !== priority).concat(before.has(priority) ? [] : [priority])),
    )

  /** Owed as the priority says, or not owed at all for this channel. */
  const setOwed = (channel: ReportChannel, owed: boolean) => {
    const { acknowledgeWithinMinutes: _, ...rest } = policies.byChannel[channel] ?? {}
    return change({
      policies: {
        ...policies,
        byChannel: {
          ...policies.byChannel,
          [channel]: owed ? rest : { ...rest, acknowledgeWithinMinutes: null },
        },
      },
    })
  }

  return (
    <Part heading="Policies" hint="When people hear from you, in working time. Days are working days.">
      {priorities.map((priority) => (
        <section key={priority} aria-label={`${capital(priority)} issues`} className={cx(styles.row)}>
          <ActionButton kind="quiet" aria-expanded={open.has(priority)} onPress={() => toggle(priority)}>
            <span className={cx(styles.name)}>{capital(priority)}</span>
            <span className={cx(styles.summary)}>{summary(policies.byPriority[priority])}</span>
            <ChevronDown size={13} aria-hidden="true" className={cx(styles.mark)} />
          </ActionButton>
          {open.has(priority) && (
            <PolicyFields
              priority={priority}
              policies={policies}
              dayMinutes={workdayMinutes(hours)}
              change={change}
            />
          )}
        </section>
      ))}
      <section aria-label="First word by channel">
        <h3 className={cx(styles.subheading)}>First word for</h3>
        <div className={cx(styles.channels)}>
          {reportChannels.map((channel) => (
            <Toggle
              key={channel}
              label={channelWords[channel]}
              value={policies.byChannel[channel]?.acknowledgeWithinMinutes !== null}
              save={(owed) => setOwed(channel, owed)}
            />
          ))}
        </div>
      </section>
    </Part>
  )
}
