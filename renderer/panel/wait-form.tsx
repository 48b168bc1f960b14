import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Waiting } from '../../shared/model/issue.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { Choice } from '../ui/choice.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'
import { usePanel } from './panel-context.ts'

const kinds = [
  ['vendor', 'Vendor'],
  ['colleague', 'Colleague'],
  ['requester', 'Requester'],
] as const satisfies readonly (readonly [Waiting['on'], string])[]

/** Somebody else has to act: who, and when they said it would be done. */
export const WaitForm = ({ view, close }: { view: IssueView; close: () => void }) => {
  const { act } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const [on, setOn] = useState<Waiting['on']>(view.issue.waiting?.on ?? 'vendor')
  const [name, setName] = useState(view.issue.waiting?.name ?? '')
  const [until, setUntil] = useState('')

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const asked = { issueId: view.issue.id, on, name: name.trim(), until: until.trim() }
    if (await attempt(() => act('issue:wait', asked, 'Waiting. You will be told when to ask again.'))) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form
      ref={intoView}
      className={cx(styles.ask)}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <p className={cx(styles.question)}>Who has to act, and when will it be done?</p>
      <Choice label="Waiting on" value={on} options={kinds} save={async (chosen) => setOn(chosen)} inForm />
      <Field label="Who" value={name} onChange={setName} placeholder="The provider" autoFocus />
      <Field label="Until" value={until} onChange={setUntil} placeholder="friday 3pm" />
      <Problem message={problem} />
      <div className={cx(styles.choices)}>
        <ActionButton kind="go" type="submit" isDisabled={busy}>
          Save
        </ActionButton>
        <ActionButton kind="quiet" onPress={close}>
          Cancel
        </ActionButton>
      </div>
    </form>
  )
}
