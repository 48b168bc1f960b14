import { useEffect, useRef, useState } from 'react'
import type { IssueView, PanelView } from '../../shared/model/views.ts'
import { createKeptFixWords } from '../app/kept-fix-words.ts'
import { PanelContext } from '../app/panel-context.ts'
import { useMailDrop } from '../app/use-mail-drop.ts'
import { useWish, type Wish } from '../app/use-wish.ts'
import { useDraftQuestions } from '../drafts/use-draft-questions.ts'
import { cx } from '../ui/cx.ts'
import { createKeptPlace, type Elsewhere } from './kept-place.ts'
import { Composer, MailQuestion, People, Settings } from './opened-later.ts'
import styles from './panel-body.module.css'
import { PanelLists } from './panel-lists.tsx'
import { UndoToast } from './undo-toast.tsx'
import type { AskedFor } from './use-asked-for.ts'
import { useChanges } from './use-changes.ts'
import { useEscapeHides } from './use-escape-hides.ts'
import { useKeepFocus } from './use-keep-focus.ts'

type Props = {
  view: PanelView
  asked: AskedFor | null
  search: string
  setSearch: (search: string) => void
  searching: boolean
  problem: string | null
}

const nowhere: ReadonlySet<number> = new Set()

const askedAbove = (listed: readonly IssueView[], { fixedTogether }: PanelView): ReadonlySet<number> =>
  new Set([...listed, ...fixedTogether.flat()].map(({ issue }) => issue.id))

/** Holds what the panel remembers between two looks at the log: what is open, what can be taken back. */
export const PanelBody = ({ view, asked, search, setSearch, searching, problem }: Props) => {
  const { wish, wishFor } = useWish()
  const [kept] = useState(() => createKeptPlace({ storage: window.sessionStorage }))
  const [place] = useState(kept.read)
  const [expandedId, setExpandedId] = useState(place.expandedId)
  const [askedId, setAskedId] = useState<number | null>(null)
  const [elsewhere, setElsewhere] = useState(place.elsewhere)
  const [composedBefore, setComposedBefore] = useState<Elsewhere | false>(false)
  const cameFrom = useRef<Element | null>(null)
  const goTo = (where: Elsewhere) => {
    if (elsewhere === false) cameFrom.current = document.activeElement
    setComposedBefore(typeof elsewhere === 'object' ? elsewhere : false)
    setElsewhere(where)
  }
  const { act, mail, undo, undoNext, offer, dismiss } = useChanges(wishFor, (issueId, { kind }) =>
    goTo({ issueId, kind, letter: undefined }),
  )
  const [fixWords] = useState(() => createKeptFixWords({ storage: window.sessionStorage }))
  useEffect(() => kept.keep({ elsewhere, expandedId, search }), [kept, elsewhere, expandedId, search])

  const drop = useMailDrop('A file goes onto the issue that it belongs to.')
  const questions = useDraftQuestions(view)
  const isSearch = search.trim() !== ''

  useEscapeHides(elsewhere === false)
  const panel = useRef<HTMLDivElement>(null)
  useKeepFocus(panel)

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
    if (!asked || handled.current === asked.times) return
    handled.current = asked.times
    const { issueId, action } = asked.show
    showIssue(issueId, action === 'chased' ? 'chased' : null)
  })

  /** Back to the mail that is being written, where the settings were reached from there. */
  const leaveSettings = () => setElsewhere(composedBefore)

  return (
    <PanelContext
      value={{
        view,
        act,
        mail,
        expandedId,
        toggle: (issueId) => setExpandedId((open) => (open === issueId ? null : issueId)),
        wish,
        askedAbove: isSearch ? nowhere : askedAbove(questions.listed, view),
        askedId: askedId === expandedId ? askedId : null,
        fixWords,
        openSettings: (at) => goTo(at ?? 'settings'),
        openPeople: () => goTo('people'),
        compose: (issueId, kind, letter) => goTo({ issueId, kind, letter }),
      }}
    >
      <div ref={panel} className={cx(styles.panel)} {...drop.handlers}>
        {/* Hidden rather than taken away: coming back finds the same place and what was being typed. */}
        <div className={cx(styles.screen)} hidden={elsewhere !== false}>
          <PanelLists
            search={search}
            setSearch={setSearch}
            searching={searching}
            problem={problem ?? drop.problem}
            questions={questions}
          />
        </div>
        {typeof elsewhere === 'object' && (
          <Composer
            key={elsewhere.issueId}
            issueId={elsewhere.issueId}
            kind={elsewhere.kind}
            letter={elsewhere.letter}
            back={() => setElsewhere(false)}
          />
        )}
        {elsewhere === 'people' && (
          <People back={() => setElsewhere(false)} show={(issueId) => showIssue(issueId)} />
        )}
        {(elsewhere === 'settings' || elsewhere === 'name' || elsewhere === 'cards') && (
          <Settings at={elsewhere} back={leaveSettings} />
        )}
        {drop.question && (
          <div className={cx(styles.asked)}>
            <MailQuestion
              question={drop.question}
              busy={drop.busy}
              answer={drop.answer}
              show={(issueId) => {
                drop.dismiss()
                showIssue(issueId)
              }}
              dismiss={drop.dismiss}
            />
          </div>
        )}
        <UndoToast offer={offer} undo={undo} undoNext={undoNext} dismiss={dismiss} />
      </div>
    </PanelContext>
  )
}
