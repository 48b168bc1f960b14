import { BellOff, Settings as Gear, Moon, Users } from 'lucide-react'
import type { QuietChoice } from '../../shared/model/views.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { timeWords } from '../app/time-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './panel-foot.module.css'
import { SearchBox } from './search-box.tsx'

type Props = { search: string; setSearch: (search: string) => void }

/** Search, people, quiet, settings. */
export const PanelFoot = ({ search, setSearch }: Props) => {
  const bridge = useBridge()
  const { view, openSettings, openPeople } = usePanel()
  const { problem, attempt } = useAttempt()
  const setQuiet = (until: QuietChoice | null) => void attempt(() => bridge.request('quiet:set', { until }))
  const quiet = view.quietUntilAt !== null && view.quietUntilAt > view.now ? view.quietUntilAt : null

  return (
    <footer className={cx(styles.foot)}>
      <SearchBox search={search} setSearch={setSearch} />
      <ActionButton kind="quiet" icon aria-label="People" onPress={openPeople}>
        <Users size={15} aria-hidden="true" />
      </ActionButton>
      {quiet === null ? (
        <>
          <ActionButton kind="quiet" icon aria-label="Quiet for 1 hour" onPress={() => setQuiet('1-hour')}>
            <BellOff size={15} aria-hidden="true" />
          </ActionButton>
          <ActionButton
            kind="quiet"
            icon
            aria-label="Quiet until tomorrow"
            onPress={() => setQuiet('tomorrow')}
          >
            <Moon size={15} aria-hidden="true" />
          </ActionButton>
        </>
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
