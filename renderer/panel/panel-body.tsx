import { useEffect, useRef, useState } from 'react'
import type { PanelView } from '../../shared/model/views.ts'
import { People } from '../people/people.tsx'
import { Settings } from '../settings/settings.tsx'
import { cx } from '../ui/cx.ts'
import styles from './panel-body.module.css'
import { type FixWords, PanelContext } from './panel-context.ts'
import { PanelLists } from './panel-lists.tsx'
import { UndoToast } from './undo-toast.tsx'
import type { AskedFor } from './use-asked-for.ts'
import { useChanges } from './use-changes.ts'
import { useEscapeHides } from './use-escape-hides.ts'
import { useWish, type Wish } from './use-wish.ts'

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
  const [elsewhere, setElsewhere] = useState<false | 'people' | 'settings' | 'name'>(false)
  const [fixWords] = useState(() => new Map<number, FixWords>())

  useEscapeHides(elsewhere === false)

  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    if (elsewhere || !(cameFrom.current instanceof HTMLElement)) return
    cameFrom.current.focus()
    cameFrom.current = null
  }, [elsewhere])

  const showIssue = (issueId: number, form: Wish['form'] = null) => {
    cameFrom.current = null
    setElsewhere(false)
    setSearch('')
    setExpandedId(issueId)
    setAskedId(issueId)
    wishFor(issueId, form)
  }

  const handled = useRef(0)
  useEffect(() => {
    // Once for each wish: a mail that was asked for once is written once.
    if (!asked || handled.current === asked.times) return
    handled.current = asked.times
    if (asked.what === 'settings') return setElsewhere('settings')
    const { issueId, action } = asked.show
    showIssue(issueId, action === 'chased' ? 'chased' : null)
    const isAsked = [...view.waiting, ...view.open].some(
      ({ issue, openedDraft }) => issue.id === issueId && openedDraft !== null,
    )
    // While it is not known whether the last one went out, a further mail would be one too many.
    if (action === 'write-mail' && !isAsked) void mail.write(issueId)
  })

  const goTo = (where: 'people' | 'settings' | 'name') => {
    cameFrom.current = document.activeElement
    setElsewhere(where)
  }

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
        fixWords,
        openSettings: (at) => goTo(at ?? 'settings'),
        openPeople: () => goTo('people'),
      }}
    >
      <div className={cx(styles.panel)}>
        {/* Hidden rather than taken away: coming back finds the same place and what was being typed. */}
        <div className={cx(styles.screen)} hidden={elsewhere !== false}>
          <PanelLists search={search} setSearch={setSearch} searching={searching} problem={problem} />
        </div>
        {elsewhere === 'people' && (
          <People back={() => setElsewhere(false)} show={(issueId) => showIssue(issueId)} />
        )}
        {(elsewhere === 'settings' || elsewhere === 'name') && (
          <Settings atName={elsewhere === 'name'} back={() => setElsewhere(false)} />
        )}
        <UndoToast offer={offer} undo={undo} dismiss={dismiss} />
      </div>
    </PanelContext>
  )
}
