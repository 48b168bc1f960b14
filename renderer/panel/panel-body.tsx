import { useEffect, useRef, useState } from 'react'
import type { PanelView } from '../../shared/model/views.ts'
import { Settings } from '../settings/settings.tsx'
import { cx } from '../ui/cx.ts'
import styles from './panel-body.module.css'
import { PanelContext } from './panel-context.ts'
import { PanelLists } from './panel-lists.tsx'
import { UndoToast } from './undo-toast.tsx'
import type { AskedFor } from './use-asked-for.ts'
import { useChanges } from './use-changes.ts'
import { useEscapeHides } from './use-escape-hides.ts'
import { useWish } from './use-wish.ts'

type Props = {
  view: PanelView
  asked: AskedFor | null
  search: string
  setSearch: (search: string) => void
  searching: boolean
  problem: string | null
}

/** Holds what the panel remembers between two looks at the log: what is open, what can be taken back. */
export const PanelBody = ({ view, asked, search, setSearch, searching, problem }: Props) => {
  const { wish, wishFor } = useWish()
  const { act, mail, undo, offer, dismiss } = useChanges(wishFor)
  const [expandedId, setExpandedId] = useState<number | null>(null)
  const [askedId, setAskedId] = useState<number | null>(null)
  const [inSettings, setInSettings] = useState<false | 'top' | 'name'>(false)

  useEscapeHides(inSettings === false)

  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    if (inSettings || !(cameFrom.current instanceof HTMLElement)) return
    cameFrom.current.focus()
    cameFrom.current = null
  }, [inSettings])

  const handled = useRef(0)
  useEffect(() => {
    // Once for each wish: a mail that was asked for once is written once.
    if (!asked || handled.current === asked.times) return
    handled.current = asked.times
    setInSettings(asked.what === 'settings' && 'top')
    if (asked.what === 'settings') return
    const { issueId, action } = asked.show
    setSearch('')
    setExpandedId(issueId)
    setAskedId(issueId)
    wishFor(issueId)
    if (action === 'write-mail') void mail.write(issueId)
  })

  return (
    <PanelContext
      value={{
        view,
        act,
        mail,
        expandedId,
        toggle: (issueId) => setExpandedId((open) => (open === issueId ? null : issueId)),
        wish,
        askedId: askedId === expandedId ? askedId : null,
        openSettings: (at) => {
          cameFrom.current = document.activeElement
          setInSettings(at ?? 'top')
        },
      }}
    >
      <div className={cx(styles.panel)}>
        {/* Hidden rather than taken away: coming back finds the same place and what was being typed. */}
        <div className={cx(styles.screen)} hidden={inSettings !== false}>
          <PanelLists search={search} setSearch={setSearch} searching={searching} problem={problem} />
        </div>
        {inSettings && <Settings atName={inSettings === 'name'} back={() => setInSettings(false)} />}
        <UndoToast offer={offer} undo={undo} dismiss={dismiss} />
      </div>
    </PanelContext>
  )
}
