import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react'
import { usePanel } from '../app/panel-context.ts'
import { useIssueDetail } from '../app/use-queries.ts'
import { DraftQuestions } from '../drafts/draft-questions.tsx'
import type { DraftQuestionList } from '../drafts/use-draft-questions.ts'
import { IssueList } from '../owed/issue-list.tsx'
import { SnoozeMenu } from '../owed/snooze-menu.tsx'
import { TellEverybody } from '../owed/tell-everybody.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { Notices } from './notices.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { PanelHead } from './panel-head.tsx'
import styles from './panel-lists.module.css'

type Props = {
  search: string
  setSearch: (search: string) => void
  searching: boolean
  problem: string | null
  questions: DraftQuestionList
}

const EmptyNote = ({ children }: { children: ReactNode }) => <p className={cx(styles.note)}>{children}</p>

/** Shown while nothing is open: an example of a line to capture. */
const NothingOpen = () => (
  <div className={cx(styles.nothing)}>
    <p>Nothing open. The next one takes a line:</p>
    <p className={cx(styles.example)}>Printer jam in 204 @ann #printer by 3pm</p>
  </div>
)

const OneIssue = ({ issueId }: { issueId: number }) => {
  const detail = useIssueDetail(issueId)
  return detail.data ? <IssueList heading="Asked for" items={[detail.data.view]} /> : null
}

/** The issue that was asked for, where neither list has it: a notification may be older than its settling. */
const ShownIssue = () => {
  const { view, askedId } = usePanel()
  const listed = [...view.waiting, ...view.open].some(({ issue }) => issue.id === askedId)
  return askedId === null || listed ? null : <OneIssue issueId={askedId} />
}

/** Up and down go from title to title; everything between is reached with Tab. */
const useArrowKeys = (container: RefObject<HTMLElement | null>) => (event: KeyboardEvent) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = event.target
  if (step === 0 || !(from instanceof HTMLElement) || !('issueTitle' in from.dataset)) return
  const titles = [...(container.current?.querySelectorAll<HTMLElement>('[data-issue-title]') ?? [])]
  const next = titles[titles.indexOf(from) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Who waits, what is open, and what was searched for. */
export const PanelLists = ({ search, setSearch, searching, problem, questions }: Props) => {
  const { view } = usePanel()
  const main = useRef<HTMLElement>(null)
  const snoozing = useAttempt()
  const onKeyDown = useArrowKeys(main)
  const found = search.trim() !== ''
  const waits = new Set(view.waiting.map(({ issue }) => issue.id))
  // Whoever waits to hear stands above, with everything that can be done.
  const others = found ? view.open : view.open.filter(({ issue }) => !waits.has(issue.id))

  return (
    <>
      <PanelHead />
      <main ref={main} className={cx(styles.main)} onKeyDown={onKeyDown} aria-busy={searching}>
        <Notices />
        <Problem message={problem} />
        {found ? (
          <>
            <IssueList heading="Matches" items={view.open} counted />
            {view.open.length === 0 && !searching && (
              <EmptyNote>
                Nothing matches “{search.trim()}”. A name, a word of the title or a tag finds it.
              </EmptyNote>
            )}
          </>
        ) : (
          <>
            <DraftQuestions {...questions} />
            <ShownIssue />
            {view.fixedTogether.map((group) => (
              <TellEverybody key={group[0]?.issue.id} group={group} />
            ))}
            <IssueList
              heading="Waiting to hear"
              items={view.waiting}
              quietHeading={view.waiting.length === 0}
              aside={
                view.waiting.length > 1 && (
                  <SnoozeMenu issueIds={[...waits]} label="Snooze all" attempt={snoozing.attempt} />
                )
              }
            />
            <Problem message={snoozing.problem} />
            <IssueList heading="Open issues" items={others} counted quietHeading={others.length === 0} />
            {others.length === 0 &&
              (view.waiting.length === 0 ? <NothingOpen /> : <EmptyNote>Nothing else is open.</EmptyNote>)}
          </>
        )}
      </main>
      <PanelFoot search={search} setSearch={setSearch} />
    </>
  )
}
