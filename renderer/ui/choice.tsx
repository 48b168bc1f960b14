import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './choice.module.css'
import { cx } from './cx.ts'
import { Problem } from './problem.tsx'
import radio from './radio-option.module.css'
import { Saved } from './saved.tsx'
import { useAttempt } from './use-attempt.ts'
import { useSavedMark } from './use-saved-mark.ts'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  save: (value: T) => Promise<unknown>
  /** Only a part of a form that is saved as a whole. */
  inForm?: boolean
}

/** One of a few, all of them in view. */
export const Choice = <T extends string>({ label, value, options, save, inForm = false }: Props<T>) => {
  const { problem, attempt } = useAttempt('in-order')
  const mark = useSavedMark()
  const choose = async (chosen: string) => {
    const option = options.find(([id]) => id === chosen)
    if (option && (await attempt(() => save(option[0]))) && !inForm) mark.show()
  }
  return (
    <div>
      <RadioGroup className={cx(styles.group)} value={value} onChange={(chosen) => void choose(chosen)}>
        <Label className={cx(styles.label)}>
          {label} <Saved visible={mark.visible && problem === null} />
        </Label>
        <div className={cx(styles.options)}>
          {options.map(([id, words]) => (
            <Radio key={id} value={id} className={cx(radio.option, styles.option)}>
              {words}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Problem message={problem} />
    </div>
  )
}
