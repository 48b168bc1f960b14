import type { PersonRecord } from '../../shared/model/measures.ts'
import { ago } from '../../shared/words/durations.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { usePeopleView } from '../use-queries.ts'
import styles from './people.module.css'

type Props = {
  back: () => void
  /** Leaves for the issue. */
  show: (issueId: number) => void
}

const Person = ({ person, now, show }: { person: PersonRecord; now: number; show: Props['show'] }) => (
  <li className={cx(styles.person)}>
    <Avatar name={person.requester.name} />
    <div className={cx(styles.words)}>
      <div className={cx(styles.line)}>
        <bdi className={cx(styles.name)}>{person.requester.name}</bdi>
        <span className={cx(styles.when, person.lastHeardAt === null && styles.never)}>
          {person.lastHeardAt === null ? 'never heard' : `last heard ${ago(person.lastHeardAt, now)}`}
        </span>
      </div>
      {person.openIssues.map(({ issueId, title }) => (
        <div key={issueId} className={cx(styles.issue)}>
          <ActionButton kind="link" onPress={() => show(issueId)}>
            <bdi>{cutTitle(title)}</bdi>
          </ActionButton>
        </div>
      ))}
    </div>
  </li>
)

/** Everybody who has something open, longest without a word first. */
export const People = ({ back, show }: Props) => {
  const people = usePeopleView()
  return (
    <Screen heading="People" back={back}>
      <h2 id="who-has-not-heard" className={cx(styles.heading)}>
        Who hasn't heard
      </h2>
      <Problem message={people.error ? messageOf(people.error) : null} />
      {people.data && people.data.people.length > 0 && (
        <ul aria-labelledby="who-has-not-heard" className={cx(styles.list)}>
          {people.data.people.map((person) => (
            <Person key={person.requester.id} person={person} now={people.data.now} show={show} />
          ))}
        </ul>
      )}
      {people.data?.people.length === 0 && <p className={cx(styles.nobody)}>Nobody has anything open.</p>}
    </Screen>
  )
}
