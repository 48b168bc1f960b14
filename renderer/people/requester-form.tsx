import { useState } from 'react'
import type { LanguageCode } from '../../shared/model/letter.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { foldName } from '../../shared/words/text/fold-name.ts'
import { suggestionsFor } from '../app/known-requesters.ts'
import type { Edit } from '../app/use-edit.ts'
import { useKnownRequesters } from '../app/use-queries.ts'
import { ActionButton } from '../ui/action-button.tsx'
import styles from '../ui/ask.module.css'
import { AskForm } from '../ui/ask-form.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { RequesterLanguage } from './requester-language.tsx'

type Props = {
  requester: Requester | null
  /** Whether they may be taken away without a reason. */
  mayGo: boolean
  edit: Edit
  close: () => void
}

const nobodyNamed = 'Nobody is named any more.'

/** Names somebody known, or somebody new, so that they are the one who is told. */
export const RequesterForm = ({ requester, mayGo, edit, close }: Props) => {
  const known = useKnownRequesters()
  const { problem, busy, attempt, setProblem } = useAttempt()
  const [name, setName] = useState('')
  const [leaving, setLeaving] = useState(false)
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<LanguageCode | null>(null)
  const offered =
    name.trim() === '' ? [] : suggestionsFor(name.trim(), known).filter(({ id }) => id !== requester?.id)

  const choose = async (who: Parameters<Edit>[0]['requester'], words: string) => {
    if (await attempt(() => edit({ requester: who }, words))) close()
  }
  const submit = () => {
    const named = { name: name.trim(), email: email.trim() }
    const isWholeName =
      named.name === '' || known.some((other) => foldName(other.name) === foldName(named.name))
    if (named.name === '' && named.email === '') return setProblem('Type a name or a mail address.')
    // Whoever is known was offered above: a part of their name is somebody else's.
    void choose(
      { ...named, language, ...(isWholeName ? {} : { isNew: true }) },
      `Reported by ${named.name || named.email}.`,
    )
  }

  if (requester && leaving)
    return (
      <ReasonForm
        question={`${requester.name} doesn’t know yet. Why is no notice needed?`}
        reasons={['Named by mistake', 'Told while I was there', 'Nobody was affected']}
        save={async (noNoticeReason) => {
          await edit({ requester: null, noNoticeReason }, nobodyNamed)
          close()
        }}
        close={() => setLeaving(false)}
      />
    )
  return (
    <AskForm
      question={requester ? 'Who was it?' : 'Who reported it?'}
      busy={busy}
      problem={problem}
      submit={submit}
      close={requester ? close : undefined}
      more={
        requester && (
          <span className={cx(styles.end)}>
            <ActionButton
              kind="quiet"
              onPress={() => (mayGo ? void choose(null, nobodyNamed) : setLeaving(true))}
            >
              Nobody in particular
            </ActionButton>
          </span>
        )
      }
    >
      <Field label="Name" value={name} onChange={setName} autoFocus={requester !== null} />
      {offered.length > 0 && (
        <div className={cx(styles.choices)}>
          {offered.map((person) => (
            <ActionButton
              key={person.id}
              kind="tinted"
              onPress={() => void choose({ id: person.id }, `Reported by ${person.name}.`)}
            >
              <bdi>{person.name}</bdi>
              {person.email && <span className={cx(styles.done)}>{person.email}</span>}
            </ActionButton>
          ))}
        </div>
      )}
      <Field label="Email" value={email} onChange={setEmail} />
      <RequesterLanguage language={language} save={async (chosen) => setLanguage(chosen)} inForm />
    </AskForm>
  )
}
