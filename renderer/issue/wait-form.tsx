import { useState } from 'react'
import type { Waiting } from '../../shared/model/issue.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { AskForm } from '../ui/ask-form.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

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

  const save = async () => {
    const asked = { issueId: view.issue.id, on, name: name.trim(), until: until.trim() }
    if (await attempt(() => act('issue:wait', asked, 'Waiting. You will be told when to ask again.'))) close()
  }
  return (
    <AskForm
      question="Who has to act, and when will it be done?"
      busy={busy}
      problem={problem}
      submit={() => void save()}
      close={close}
    >
      <Choice label="Waiting on" value={on} options={kinds} save={async (chosen) => setOn(chosen)} inForm />
      <Field label="Who" value={name} onChange={setName} placeholder="The provider" autoFocus />
      <Field label="Until" value={until} onChange={setUntil} placeholder="friday 3pm" />
    </AskForm>
  )
}
