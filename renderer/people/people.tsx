import { useState } from 'react'
import type { PersonRecord } from '../../shared/model/measures.ts'
import { ago } from '../../shared/words/text/durations.ts'
import { usePeopleView } from '../app/use-queries.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { MergeForm } from './merge-form.tsx'
import styles from './people.module.css'

const headingId = 'who-has-not-heard'

type Props = {
  back: () => void
  /** Leaves for the issue. */
  show: (issueId: number) => void
}

const Person = ({ person, now, show }: { person: PersonRecord; now: number; show: Props['show'] }) => {
  const [merging, setMerging] = useState<'before' | 'now' | 'left'>('before')
  return (
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
        {merging === 'now' ? (
          <MergeForm
            requester={person.requester}
            close={() => setMerging('left')}
            onMerged={() => document.getElementById(headingId)?.focus()}
          />
        ) : (
          <div className={cx(styles.issue)}>
            <ActionButton
              kind="quiet"
              autoFocus={merging === 'left'}
              aria-label={`Merge ${person.requester.name} with…`}
              onPress={() => setMerging('now')}
            >
              Merge with…
            </ActionButton>
          </div>
        )}
      </div>
    </li>
  )
}

/** Everybody who has something open, longest without a word first. */
export const People = ({ back, show }: Props) => {
  const people = usePeopleView()
  return (
    <Screen heading="People" back={back}>
      <h2 id={headingId} tabIndex={-1} className={cx(styles.heading)}>
        Who hasn't heard
      </h2>
      <Problem message={people.error ? messageOf(people.error) : null} />
      {people.data && people.data.people.length > 0 && (
        <ul aria-labelledby={headingId} className={cx(styles.list)}>
          {people.data.people.map((person) => (
            <Person key={person.requester.id} person={person} now={people.data.now} show={show} />
          ))}
        </ul>
      )}
      {people.data?.people.length === 0 && <p className={cx(styles.nobody)}>Nobody has anything open.</p>}
    </Screen>
  )
}
