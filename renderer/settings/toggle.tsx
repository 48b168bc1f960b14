import { Switch } from 'react-aria-components'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { Saved } from '../ui/saved.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useSavedMark } from '../ui/use-saved-mark.ts'
import styles from './toggle.module.css'

type Props = { label: string; hint?: string; value: boolean; save: (value: boolean) => Promise<unknown> }

export const Toggle = ({ label, hint, value, save }: Props) => {
  const { problem, attempt } = useAttempt('in-order')
  const mark = useSavedMark()
  return (
    <div>
      <div className={cx(styles.line)}>
        <Switch
          className={cx(styles.toggle)}
          isSelected={value}
          onChange={async (chosen) => {
            if (await attempt(() => save(chosen))) mark.show()
          }}
        >
          <span className={cx(styles.track)}>
            <span className={cx(styles.knob)} />
          </span>
          <span>{label}</span>
        </Switch>
        <Saved visible={mark.visible && problem === null} />
      </div>
      {hint && <p className={cx(styles.hint)}>{hint}</p>}
      <Problem message={problem} />
    </div>
  )
}
