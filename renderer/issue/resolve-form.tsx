import { useState } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { whatItIsGoodFor } from '../app/fix-words.ts'
import type { FixWords } from '../app/kept-fix-words.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { useIssueDetail, useSettingsView } from '../app/use-queries.ts'
import { useWordAdvice } from '../app/use-word-advice.ts'
import { ActionButton } from '../ui/action-button.tsx'
import styles from '../ui/ask.module.css'
import { AskForm } from '../ui/ask-form.tsx'
import { CheckedText } from '../ui/checked-text.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { AlsoFixed } from './also-fixed.tsx'

type Props = { view: IssueView; visible: boolean; close: () => void }

/** Asks what it was, in words that the requester will read. What was typed survives Escape, and a crash. */
export const ResolveForm = ({ view, visible, close }: Props) => {
  const { act, expandedId, toggle, fixWords } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const kept = fixWords.get(view.issue.id)
  const [resolution, setResolution] = useState(kept?.resolution ?? '')
  const [note, setNote] = useState(kept?.note ?? '')
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set())
  const language = useSettingsView().data?.settings.letters.language ?? 'en'
  const advice = useWordAdvice(resolution, view.requester?.language ?? language)
  const others = (useIssueDetail(view.issue.id, visible).data?.sameCause ?? []).filter(
    ({ issue }) => issue.state === 'open' || issue.state === 'waiting',
  )
  if (!visible) return null
  const also = others.filter(({ issue }) => !without.has(issue.id))
  const waiting = [view, ...also].filter(({ requester }) => requester !== null).length

  const keep = (words: FixWords) => {
    setResolution(words.resolution)
    setNote(words.note)
    fixWords.set(view.issue.id, words)
  }
  const submit = async () => {
    await attempt(() =>
      act(
        'issue:resolve',
        {
          issueId: view.issue.id,
          ...(resolution.trim() === '' ? {} : { resolution: resolution.trim() }),
          ...(note.trim() === '' ? {} : { technicalNote: note.trim() }),
          ...(also.length === 0 ? {} : { alsoIssueIds: also.map(({ issue }) => issue.id) }),
        },
        waiting > 1
          ? `Fixed. Now ${waiting} people are waiting to hear.`
          : view.requester
            ? `Fixed. Now ${nameOf(view.requester)} is waiting to hear.`
            : 'Fixed.',
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
      <CheckedText
        label="Resolution"
        value={resolution}
        onChange={(typed) => keep({ resolution: typed, note })}
        findings={advice}
        rows={2}
        autoFocus
        placeholder="A cable was loose, it is plugged in again"
        description={whatItIsGoodFor}
      />
      <Field
        label="Private note"
        value={note}
        onChange={(typed) => keep({ resolution, note: typed })}
        rows={1}
        placeholder="Technical details, only for you"
      />
      <AlsoFixed others={others} without={without} change={setWithout} />
    </AskForm>
  )
}
