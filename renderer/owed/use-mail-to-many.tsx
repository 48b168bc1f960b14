import { type ReactNode, useState } from 'react'
import type { MailOutcome } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { ShownDraft } from '../drafts/shown-draft.tsx'
import { AskForm } from '../ui/ask-form.tsx'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

type Props = {
  issueIds: readonly number[]
  proposed: string
  close: () => void
  written: (outcome: MailOutcome) => void
}

/** What the mail calls the matter: everybody reads it, so it is the technician who says it. */
const TitleForMany = ({ issueIds, proposed, close, written }: Props) => {
  const { act } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const [title, setTitle] = useState(proposed)
  const isEmpty = title.trim() === ''
  const submit = async () => {
    if (isEmpty) return
    const request = { issueIds: [...issueIds], title: title.trim() }
    const done = await attempt(async () =>
      written(await act('issue:write-mail-to-many', request, 'Mail opened.')),
    )
    if (done) close()
  }
  return (
    <AskForm
      question={`What is the mail to ${issueIds.length} about? All of them read this, and none of them what another one wrote.`}
      go="Write mail"
      busy={busy}
      problem={problem}
      submit={() => void submit()}
      close={close}
    >
      <Field
        label="In a few words"
        value={title}
        onChange={setTitle}
        autoFocus
        maxLength={200}
        problem={isEmpty ? 'Say it in a few words, such as “Wi-Fi on the first floor”.' : null}
      />
    </AskForm>
  )
}

/** One mail to the requesters of several issues; where no mail program took it, `shown` has its words. */
export const useMailToMany = (): Readonly<{
  ask(issueIds: readonly number[], proposed: string): void
  shown: ReactNode
}> => {
  const [asked, setAsked] = useState<Readonly<{ issueIds: readonly number[]; proposed: string }> | null>(null)
  const [written, setWritten] = useState<Readonly<{ issueId: number; outcome: MailOutcome }> | null>(null)
  const keep = (outcome: MailOutcome) =>
    setWritten(outcome.form === 'shown' ? { issueId: asked?.issueIds[0] ?? 0, outcome } : null)
  return {
    ask: (issueIds, proposed) => setAsked({ issueIds, proposed }),
    shown: (
      <>
        {asked && <TitleForMany {...asked} close={() => setAsked(null)} written={keep} />}
        {written && <ShownDraft issueId={written.issueId} outcome={written.outcome} />}
      </>
    ),
  }
}
