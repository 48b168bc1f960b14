import { BellOff, Settings as Gear } from 'lucide-react'
import { useBridge } from '../bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { useAttempt } from '../ui/use-attempt.ts'
import { usePanel } from './panel-context.ts'
import styles from './panel-foot.module.css'
import { SearchBox } from './search-box.tsx'
import { timeWords } from './time-words.ts'

type Props = { search: string; setSearch: (search: string) => void }

/** Search, quiet, settings. */
export const PanelFoot = ({ search, setSearch }: Props) => {
  const bridge = useBridge()
  const { view, openSettings } = usePanel()
  const { problem, attempt } = useAttempt()
  const setQuiet = (forMinutes: number | null) =>
    void attempt(() => bridge.request('quiet:set', { forMinutes }))
  const quiet = view.quietUntilAt !== null && view.quietUntilAt > view.now ? view.quietUntilAt : null

  return (
    <footer className={cx(styles.foot)}>
      <SearchBox search={search} setSearch={setSearch} />
      {quiet === null ? (
        <ActionButton kind="quiet" icon aria-label="Quiet for 1 hour" onPress={() => setQuiet(60)}>
          <BellOff size={15} aria-hidden="true" />
        </ActionButton>
      ) : (
        <span className={cx(styles.quiet)}>
          Quiet until {timeWords(quiet, view)}
          <ActionButton onPress={() => setQuiet(null)}>End quiet</ActionButton>
        </span>
      )}
      <ActionButton kind="quiet" icon aria-label="Settings" onPress={() => openSettings()}>
        <Gear size={15} aria-hidden="true" />
      </ActionButton>
      {problem && (
        <span role="alert" className={cx(styles.problem)}>
          {problem}
        </span>
      )}
    </footer>
  )
}
