import { Phone } from 'lucide-react'
import type { RefObject } from 'react'
import type { ToldBy } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, type PromiseMeaning } from '../app/promise-meaning.ts'
import { saidWords, toldWords } from '../app/told-words.ts'
import styles from '../owed/waiting-actions.module.css'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import type { Asking } from './asked-forms.tsx'

type Props = {
  view: IssueView
  kind: FollowUpKind
  attempt: (change: () => Promise<unknown>) => Promise<boolean>
  asking: Asking | null
  ask: (what: Asking) => void
  opener: RefObject<HTMLButtonElement | null>
  /** What the word means for a promise that stands. */
  meaning: PromiseMeaning
}

/** A button that opens one of the card's forms, and has the focus again when that closes. */
const Asks = ({
  what,
  label,
  go = false,
  ...given
}: Props & { what: Asking; label: string; go?: boolean }) => (
  <ActionButton
    {...(given.asking === what ? { ref: given.opener } : {})}
    kind={go ? 'go' : 'normal'}
    aria-expanded={given.asking === what}
    onPress={() => given.ask(what)}
  >
    {label}
  </ActionButton>
)

/** The finished mail in one click, or first to be read and changed. Without a kind, it answers the most urgent debt. */
export const WriteMail = ({ view, kind }: Pick<Props, 'view'> & { kind?: FollowUpKind }) => {
  const { mail, compose } = usePanel()
  const issueId = view.issue.id
  if (!view.requester?.email) return null
  return (
    <>
      <ActionButton
        kind={view.advice.by === 'mail' ? 'go' : 'normal'}
        busy={mail.isBusy(issueId)}
        onPress={() => void mail.write(issueId, kind === undefined ? {} : { kind })}
      >
        Write mail
      </ActionButton>
      <ActionButton aria-keyshortcuts="E" busy={mail.isBusy(issueId)} onPress={() => compose(issueId, kind)}>
        Edit first…
      </ActionButton>
    </>
  )
}

/** Opens the call card; where a call is what is advised, it is the one next step. */
const Call = (given: Props) => {
  const { view, asking, ask, opener } = given
  if (!view.requester) return null
  const advised = view.advice.by === 'phone' || !view.requester.email
  return (
    <ActionButton
      {...(asking === 'call' ? { ref: opener } : {})}
      kind={advised ? 'go' : 'normal'}
      icon={!advised}
      aria-label="Call"
      aria-expanded={asking === 'call'}
      onPress={() => ask('call')}
    >
      <Phone size={14} aria-hidden="true" />
      {advised && 'Call'}
    </ActionButton>
  )
}

const useSay = ({ view, kind, attempt, meaning }: Pick<Props, 'view' | 'kind' | 'attempt' | 'meaning'>) => {
  const { act } = usePanel()
  const issueId = view.issue.id
  return (by: ToldBy) =>
    void attempt(() =>
      kind === 'resolution'
        ? act('issue:told', { issueId, by }, toldWords(view.requester, by))
        : act('issue:said', { issueId, by, ...askedMeaning(meaning) }, saidWords(view.requester, by)),
    )
}

/** A word to the requester: that it arrived, that it goes on, that it takes longer, that it is fixed. */
export const WordButtons = (given: Props) => {
  const say = useSay(given)
  const { view, kind } = given
  const called = (
    <ActionButton key="called" kind={view.requester ? 'normal' : 'go'} onPress={() => say('phone')}>
      Called
    </ActionButton>
  )
  const call = <Call key="call" {...given} />
  const pair = (
    <span key="pair" className={cx(styles.pair)}>
      {call}
      {called}
    </span>
  )
  const write = <WriteMail key="mail" view={view} kind={kind} />
  return (
    <>
      {view.advice.by === 'phone' ? [call, called, write] : [write, pair]}
      <ActionButton onPress={() => say('in person')}>Told in person</ActionButton>
      {kind === 'promise' && <Asks {...given} what="promise" label="New time" />}
      {kind !== 'resolution' && <Asks {...given} what="fixed" label="Fixed" />}
    </>
  )
}

/** The answers to a check-in: yes closes the issue, no reopens it. */
export const CheckInButtons = (given: Props) => {
  const { act } = usePanel()
  const say = useSay(given)
  const { view, attempt } = given
  const issueId = view.issue.id
  return (
    <>
      <WriteMail view={view} kind="check-in" />
      <span className={cx(styles.pair)}>
        <Call {...given} />
        <ActionButton onPress={() => say('phone')}>Called</ActionButton>
      </span>
      <ActionButton
        onPress={() =>
          void attempt(() => act('issue:works', { issueId }, 'It works. That is the end of it.'))
        }
      >
        Yes, it works
      </ActionButton>
      <ActionButton
        onPress={() => void attempt(() => act('issue:reopen', { issueId }, 'Reopened: it is not over yet.'))}
      >
        No, reopen
      </ActionButton>
    </>
  )
}

/** Somebody else has to act, and their date has come. */
export const ChaseButtons = (given: Props) => {
  const { act } = usePanel()
  const issueId = given.view.issue.id
  return (
    <>
      <Asks {...given} what="chased" label="Chased" go />
      <ActionButton
        onPress={() =>
          void given.attempt(() =>
            act('issue:stop-waiting', { issueId }, 'No longer waiting. It is yours again.'),
          )
        }
      >
        No longer waiting
      </ActionButton>
      <Asks {...given} what="fixed" label="Fixed" />
    </>
  )
}
