import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import type { PromiseMeaning } from '../app/promise-meaning.ts'
import { cx } from '../ui/cx.ts'
import radio from '../ui/radio-option.module.css'
import styles from './promise-line.module.css'

type Props = { view: IssueView; meaning: PromiseMeaning; change: (meaning: PromiseMeaning) => void }

const choices = [
  ['stays', 'stays'],
  ['kept', 'this was it'],
  ['new', 'new time'],
] as const

/** One line beside a word that is said while a promise stands: any word leaves it standing, unless this says otherwise. */
export const PromiseLine = ({ view, meaning, change }: Props) => {
  const { view: panel } = usePanel()
  const { promisedAt } = view.issue
  if (promisedAt === null) return null
  const choose = (chosen: string) => {
    const found = choices.find(([id]) => id === chosen)
    if (found) change({ ...meaning, choice: found[0] })
  }
  return (
    <div className={cx(styles.line)}>
      <RadioGroup className={cx(styles.group)} value={meaning.choice} onChange={choose}>
        <Label className={cx(styles.label)}>
          Promise: {dayAndTime(promisedAt, panel.now, panel.timeZone)}
        </Label>
        {choices.map(([id, words]) => (
          <Radio key={id} value={id} className={cx(radio.option, styles.option)}>
            {words}
          </Radio>
        ))}
      </RadioGroup>
      {meaning.choice === 'new' && (
        <TextField
          aria-label="New time"
          className={cx(styles.when)}
          value={meaning.when}
          onChange={(when) => change({ ...meaning, when })}
        >
          <Input placeholder="friday 3pm" className={cx(styles.input)} />
        </TextField>
      )}
    </div>
  )
}
