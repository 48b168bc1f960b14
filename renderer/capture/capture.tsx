import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { PageBridge } from '../app/bridge.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { whatItIsGoodFor } from '../app/fix-words.ts'
import { useMailDrop } from '../app/use-mail-drop.ts'
import { useTheme } from '../app/use-theme.ts'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import styles from './capture.module.css'
import { Chips } from './chips.tsx'
import { GrammarHints } from './grammar-hints.tsx'
import { KeyHints } from './key-hints.tsx'
import { MailQuestion, WhoChoice } from './opened-later.ts'
import { optionId, Suggestions } from './suggestions.tsx'
import { useAnswer } from './use-answer.ts'
import { useCaptureLine } from './use-capture-line.ts'
import { useMention } from './use-mention.ts'
import { useUnderstood } from './use-understood.ts'
import { useWho } from './use-who.ts'

const askContext = (bridge: PageBridge) => bridge.request('capture:context', {})
const askSettings = (bridge: PageBridge) => bridge.request('settings:read', {})

/** One field, and one for the problem in other words: Enter logs, Escape hides and keeps the text, Shift+Enter is a new line. */
export const Capture = () => {
  useTheme(useAnswer(askSettings)?.settings.theme)
  const bridge = useBridge()
  const field = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const hintsId = useId()
  const context = useAnswer(askContext)
  const { text, change, restated, restate, resolution, resolve, log, problem, busy, ...asked } =
    useCaptureLine()
  const drop = useMailDrop('Log the issue first, then drop other files onto it in the panel.')
  const requesters = context?.requesters ?? []
  const mention = useMention({ field, text, change, requesters })
  const understood = useUnderstood(text, context)
  const open = mention.suggestions.length > 0
  const asksWho = asked.question?.about === 'requester' ? asked.question : null
  const fits = understood.fits ?? asksWho
  const who = useWho(fits)
  const mail = asked.question?.about === 'mail' ? asked.question : drop.question
  const show = (issueId: number) => void bridge.request('panel:show-issue', { issueId })
  const backToField = () => field.current?.focus()

  useEffect(() => bridge.subscribe('capture:shown', () => field.current?.focus()), [bridge])
  useEffect(() => field.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape belong to the input method while it composes.
    if (event.nativeEvent.isComposing || mention.onKey(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      void bridge.request('capture:hide', {})
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void log(who.answer)
    }
  }

  return (
    <main className={cx(styles.capture)} {...drop.handlers}>
      <h1 className={cx(styles.heading)}>Quick capture</h1>
      <textarea
        ref={field}
        aria-label="New issue"
        aria-autocomplete="list"
        {...(open ? { 'aria-controls': listId } : {})}
        {...(mention.active === null ? {} : { 'aria-activedescendant': optionId(listId, mention.active) })}
        {...(text === '' ? { 'aria-describedby': hintsId } : {})}
        className={cx(styles.field)}
        dir="auto"
        spellCheck={false}
        placeholder="Printer jam in 204 @ann #printer !urgent by 3pm"
        value={text}
        onChange={(event) => {
          change(event.target.value)
          mention.follow(event.target.selectionStart)
        }}
        onBlur={() => mention.follow(null)}
        onKeyDown={onKeyDown}
      />
      {(!understood.fixed || restated !== '') && (
        <input
          aria-label="So the problem is…"
          className={cx(styles.beside)}
          dir="auto"
          spellCheck={false}
          maxLength={500}
          placeholder="So the problem is…"
          value={restated}
          onChange={(event) => restate(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      {understood.fixed && (
        <input
          aria-label="Resolution"
          className={cx(styles.beside)}
          dir="auto"
          maxLength={10_000}
          placeholder={`What was it? ${whatItIsGoodFor}`}
          value={resolution}
          onChange={(event) => resolve(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <Problem message={problem ?? drop.problem} />
      {mail && (
        <MailQuestion
          question={mail}
          busy={busy || drop.busy}
          answer={(choice) =>
            drop.question ? drop.answer(choice) : void log({ ...who.answer, mail: choice }).then(backToField)
          }
          show={(issueId) => {
            if (drop.question) drop.dismiss()
            else {
              asked.dismissQuestion()
              // What is in the log already need not be kept here.
              if (mail.isSame) change('')
            }
            show(issueId)
          }}
          dismiss={() => {
            if (drop.question) drop.dismiss()
            else asked.dismissQuestion()
            backToField()
          }}
        />
      )}
      {!mail && fits && (
        <WhoChoice
          fits={fits}
          chosen={who.chosen}
          asked={asksWho !== null}
          choose={(choice) => {
            who.choose(choice)
            // It was all that was missing.
            if (asksWho) void log({ requester: choice })
            backToField()
          }}
        />
      )}
      {!mail && (text === '' ? <GrammarHints id={hintsId} /> : <Chips understood={understood} />)}
      {!mail && <KeyHints />}
      {open && (
        <Suggestions
          id={listId}
          requesters={mention.suggestions}
          active={mention.active}
          take={mention.take}
        />
      )}
    </main>
  )
}
