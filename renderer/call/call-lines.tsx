import { Group } from 'react-aria-components'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { defaultSettings } from '../../shared/model/settings.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { callScript } from '../../shared/words/letters/call-script.ts'
import { usePanel } from '../app/panel-context.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { cx } from '../ui/cx.ts'
import styles from './call-card.module.css'

type Props = { view: IssueView; requester: Requester; kind: FollowUpKind }

/** What to say, in the requester's language. */
export const CallLines = ({ view, requester, kind }: Props) => {
  const { view: panel } = usePanel()
  const { technician, letters } = useSettingsView().data?.settings ?? defaultSettings
  const language = requester.language ?? letters.language
  const lines = callScript({
    language,
    requester,
    issue: view.issue,
    kind,
    stillWanted: view.stillWanted,
    technician,
    now: panel.now,
    timeZone: panel.timeZone,
  })
  return (
    // Not a list: it stands inside the item of one.
    <Group aria-label="What to say" className={cx(styles.lines)} lang={language}>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </Group>
  )
}
