import { Phone, X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Link } from 'react-aria-components'
import type { CallOutcome } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Requester } from '../../shared/model/requester.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, asksOfPromise, staysPromised } from '../app/promise-meaning.ts'
import { nameOf, saidWords, toldWords } from '../app/told-words.ts'
import { PromiseLine } from '../promise/promise-line.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import askStyles from '../ui/ask.module.css'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './call-card.module.css'
import { CallLines } from './call-lines.tsx'

type Props = { view: IssueView; kind: FollowUpKind; visible: boolean; close: () => void }

/** Everything for a call in one place: the number, what to say, what they said, and what came of it. */
export const CallCard = ({ view, ...given }: Props) =>
  view.requester === null ? null : <CallTo {...given} view={view} requester={view.requester} />

const CallTo = ({ view, requester, kind, visible, close }: Props & { requester: Requester }) => {
  const { act, mail } = usePanel()
  const bridge = useBridge()
  const { problem, busy, attempt } = useAttempt()
  const [said, setSaid] = useState('')
  const [phone, setPhone] = useState('')
  const [meaning, setMeaning] = useState(staysPromised)
  const [unanswered, setUnanswered] = useState(false)
  const headingId = useId()
  if (!visible) return null

  const issueId = view.issue.id
  const name = nameOf(requester)
  const asksPromise = asksOfPromise(view, isUntold(view.issue) ? 'resolution' : 'update')
  const typed = requester.phone === null ? phone.trim() : ''

  const words: Readonly<Record<CallOutcome, string>> = {
    reached: isUntold(view.issue) ? toldWords(requester, 'phone') : saidWords(requester, 'phone'),
    'left-message': isUntold(view.issue)
      ? `Left a message for ${name}. You will be asked whether it works.`
      : `Left a message for ${name}.`,
    'no-answer': `No answer. ${name} still waits to hear.`,
  }
  const log = async (outcome: CallOutcome) => {
    const call = {
      issueId,
      outcome,
      ...(said.trim() === '' ? {} : { note: said.trim() }),
      ...(typed === '' ? {} : { phone: typed }),
      ...(asksPromise && outcome !== 'no-answer' ? askedMeaning(meaning) : {}),
    }
    if (!(await attempt(() => act('issue:call', call, words[outcome])))) return
    setUnanswered(outcome === 'no-answer')
    if (outcome === 'no-answer') return
    setSaid('')
    setMeaning(staysPromised)
    close()
  }
  const keepNumber = () =>
    typed !== '' &&
    attempt(() =>
      act(
        'issue:edit',
        { issueId, patch: { requester: { id: requester.id, phone: typed } } },
        `Kept ${name}’s number.`,
      ),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }

  return (
    <section ref={intoView} aria-labelledby={headingId} className={cx(askStyles.ask)} onKeyDown={onKeyDown}>
      <div className={cx(styles.head)}>
        <h3 id={headingId} className={cx(askStyles.question)}>
          Call <bdi>{name}</bdi>
        </h3>
        <ActionButton kind="quiet" icon aria-label="Cancel" onPress={close}>
          <X size={14} aria-hidden="true" />
        </ActionButton>
      </div>
      {unanswered && (
        <div ref={intoView} className={cx(askStyles.ask, askStyles.tinted)}>
          <p className={cx(askStyles.question)}>
            No answer: noted in the timeline. They are still waiting to hear.
          </p>
          {view.openedDraft ? null : requester.email ? (
            <div className={cx(askStyles.choices)}>
              <ActionButton
                kind="tinted"
                busy={mail.isBusy(issueId)}
                onPress={() => void mail.write(issueId, { kind })}
              >
                Write mail
              </ActionButton>
            </div>
          ) : (
            <p className={cx(askStyles.done)}>There is no mail address. Try again later, or pass by.</p>
          )}
        </div>
      )}
      {requester.phone === null ? (
        <Field
          label="Phone number"
          value={phone}
          onChange={setPhone}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void keepNumber()
            else event.continuePropagation()
          }}
          placeholder="Not known yet: Enter keeps it"
          autoFocus
        />
      ) : (
        <Link
          className={cx(styles.number)}
          autoFocus
          onPress={() => void attempt(() => bridge.request('issue:dial', { issueId }))}
        >
          <Phone size={17} aria-hidden="true" />
          <bdi>{requester.phone}</bdi>
        </Link>
      )}
      <CallLines view={view} requester={requester} kind={kind} />
      <Field label="What they said" value={said} onChange={setSaid} rows={1} />
      {asksPromise && <PromiseLine view={view} meaning={meaning} change={setMeaning} />}
      <div className={cx(askStyles.choices)}>
        <ActionButton kind={unanswered ? 'normal' : 'go'} busy={busy} onPress={() => void log('reached')}>
          Reached
        </ActionButton>
        <ActionButton busy={busy} onPress={() => void log('left-message')}>
          Left a message
        </ActionButton>
        <ActionButton busy={busy} onPress={() => void log('no-answer')}>
          No answer
        </ActionButton>
      </div>
      <Problem message={problem} />
    </section>
  )
}
