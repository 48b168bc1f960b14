import { useState } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'
import { AskForm } from './ask-form.tsx'
import { usePanel } from './panel-context.ts'
import { nameOf } from './told-words.ts'

type Props = { view: IssueView; visible: boolean; close: () => void }

/** Asks what it was, in words that the requester will read. What was typed survives Escape. */
export const ResolveForm = ({ view, visible, close }: Props) => {
  const { act, expandedId, toggle, fixWords } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const kept = fixWords.get(view.issue.id)
  const [resolution, setResolution] = useState(kept?.resolution ?? '')
  const [note, setNote] = useState(kept?.note ?? '')
  const [tried, setTried] = useState(false)
  if (!visible) return null

  const submit = async () => {
    setTried(true)
    if (resolution.trim() === '') return
    fixWords.set(view.issue.id, { resolution, note })
    await attempt(() =>
      act(
        'issue:resolve',
        {
          issueId: view.issue.id,
          resolution: resolution.trim(),
          ...(note.trim() === '' ? {} : { technicalNote: note.trim() }),
        },
        view.requester ? `Fixed. Now ${nameOf(view.requester)} is waiting to hear.` : 'Fixed.',
      ),
    )
  }
  return (
    <AskForm
      question="What was it, in plain words?"
      go="Mark fixed"
      busy={busy}
      problem={problem}
      submit={() => void submit()}
      close={close}
      multiline
    >
      {!view.requester && (
        <p className={cx(styles.done)}>
          Nobody is named, so nobody will be told.{' '}
          {expandedId !== view.issue.id && (
            <ActionButton kind="link" onPress={() => toggle(view.issue.id)}>
              Name somebody
            </ActionButton>
          )}
        </p>
      )}
      <Field
        label="Resolution"
        value={resolution}
        onChange={setResolution}
        rows={2}
        autoFocus
        isRequired
        placeholder="A cable was loose, it is plugged in again"
        problem={
          tried && resolution.trim() === '' ? 'Say in plain words what it was: it goes into the mail.' : null
        }
      />
      <Field
        label="Private note"
        value={note}
        onChange={setNote}
        rows={1}
        placeholder="Technical details, only for you"
      />
    </AskForm>
  )
}
