import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { type Settings, settingsPatchSchema } from '../../shared/model/settings.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Field } from '../ui/field.tsx'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './days-off-part.module.css'
import { HolidayImport } from './holiday-import.tsx'
import { Part } from './part.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

type Props = { settings: Settings; change: ChangeSettings }

const datesOf = (typed: string): string[] => [...new Set(typed.split(/[,;\s]+/).filter(Boolean))].sort()

/** When nothing is raised: holidays, and days of one's own. */
export const DaysOffPart = ({ settings, change }: Props) => {
  const { daysOff, workingHours } = settings
  const { problem, attempt, setProblem } = useAttempt('in-order')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')

  /** What is said of the last dates is no longer true of others. */
  const corrects = (set: (date: string) => void) => (date: string) => {
    set(date)
    setProblem(null)
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (from === '') return setProblem('Choose the first day.')
    const all = [...daysOff, { from, to: to === '' ? from : to }]
    const { error } = settingsPatchSchema.safeParse({ daysOff: all })
    if (error) return setProblem(plainProblem(error))
    const sorted = all.toSorted((a, b) => a.from.localeCompare(b.from))
    if (!(await attempt(() => change({ daysOff: sorted })))) return
    setFrom('')
    setTo('')
  }
  const holidays = (typed: string) => ({ workingHours: { ...workingHours, holidays: datesOf(typed) } })

  return (
    <Part heading="Days off" hint="Everything is held while you are away, and summed up when you are back.">
      {daysOff.length > 0 && (
        <ul aria-label="Days off" className={cx(styles.list)}>
          {daysOff.map((span) => {
            const words = span.from === span.to ? span.from : `${span.from} to ${span.to}`
            return (
              <li key={words} className={cx(styles.span)}>
                {words}
                <ActionButton
                  kind="quiet"
                  icon
                  aria-label={`Remove ${words}`}
                  onPress={() =>
                    void attempt(() => change({ daysOff: daysOff.filter((other) => other !== span) }))
                  }
                >
                  <X size={14} aria-hidden="true" />
                </ActionButton>
              </li>
            )
          })}
        </ul>
      )}
      <form className={cx(styles.form)} onSubmit={(event) => void add(event)} noValidate>
        <Field label="First day" type="date" value={from} onChange={corrects(setFrom)} />
        <Field label="Last day" type="date" value={to} onChange={corrects(setTo)} />
        <ActionButton type="submit">Add</ActionButton>
      </form>
      <Problem message={problem} />
      <EditableField
        label="Holidays"
        rows={1}
        enterSaves
        saved={workingHours.holidays.join(', ')}
        placeholder="2026-12-25, 2027-01-01"
        check={(typed) => {
          const { error } = settingsPatchSchema.safeParse(holidays(typed))
          return error === undefined ? null : plainProblem(error)
        }}
        save={(typed) => change(holidays(typed))}
      />
      <HolidayImport />
    </Part>
  )
}
