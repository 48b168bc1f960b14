import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Attachment } from '../../shared/model/attachment.ts'
import type { Composed } from '../../shared/model/composed.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { HandoverForm } from '../../shared/model/settings.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { mayStandInOwnText } from '../../shared/words/letters/missing-facts.ts'
import { isAddress } from '../../shared/words/mail/address.ts'
import { usePanel } from '../app/panel-context.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { useLetterAdvice } from '../app/use-word-advice.ts'
import { CheckedText } from '../ui/checked-text.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { Problem } from '../ui/problem.tsx'
import { CcField } from './cc-field.tsx'
import styles from './composer.module.css'
import { addressesOf, carry, edit } from './draft-changes.ts'
import { FactFields } from './fact-fields.tsx'
import { FileTicks } from './file-ticks.tsx'
import { HandoverButton } from './handover-button.tsx'
import { InsertCard } from './insert-card.tsx'
import type { DraftText, KeptDraft } from './kept-draft.ts'
import { LetterFields } from './letter-fields.tsx'
import { OwnTextNotice } from './own-text-notice.tsx'

type Props = {
  view: IssueView
  files: readonly Attachment[]
  kind: FollowUpKind | undefined
  composed: Composed
  /** What is on the screen is what was chosen last. */
  isCurrent: boolean
  text: DraftText
  draft: KeptDraft
  change: (next: KeptDraft) => void
  forget: () => void
  back: () => void
}

const ccProblem = (typed: string): string | null => {
  const wrong = addressesOf(typed).find((address) => !isAddress(address))
  return wrong === undefined ? null : `“${wrong}” is no mail address. Write it like ann@school.org.`
}

/** The fields of a mail, from whom it goes to down to how it is handed over. */
export const ComposerForm = ({
  view,
  files,
  kind,
  composed,
  isCurrent,
  text,
  draft,
  change,
  forget,
  back,
}: Props) => {
  const { mail } = usePanel()
  const settings = useSettingsView().data?.settings
  const [tried, setTried] = useState(false)
  const body = useRef<HTMLTextAreaElement>(null)
  const issueId = view.issue.id
  const cc = draft.cc ?? composed.cc.join(', ')
  const wrongCc = ccProblem(cc)

  // What is missing may stand in a text that was written by hand; the main process looks again.
  const isOwnText = draft.edited?.body !== undefined
  const refusal = isOwnText && mayStandInOwnText(composed.letter) ? null : composed.refusal
  const findings = useLetterAdvice(text.body, composed.language, composed.letter)

  const ticked = draft.files ?? files.filter(({ goesAlong }) => goesAlong).map(({ id }) => id)
  const going = files.filter(({ id }) => ticked.includes(id))

  const open = async (form: HandoverForm) => {
    setTried(true)
    if (wrongCc !== null || (isCurrent && refusal !== null) || mail.isBusy(issueId)) return
    // Only what was changed by hand: the main process may know more by now than what stands here.
    const edited = { cc: addressesOf(cc), ...draft.edited }
    const { letter, variant, language } = composed
    const opened = await mail.write(issueId, {
      ...(kind === undefined ? {} : { kind }),
      ...{ letter, variant, language, edited, form },
      ...(files.length === 0 ? {} : { attachmentIds: going.map(({ id }) => id) }),
      ...(draft.facts === undefined ? {} : { facts: draft.facts }),
    })
    if (!opened) return
    forget()
    back()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void open(composed.form)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void open(composed.form)
  }

  return (
    <form className={cx(styles.form)} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <CcField
        to={composed.to}
        cc={cc}
        change={(typed) => change({ ...draft, cc: typed })}
        problem={wrongCc}
        tried={tried}
      />
      <LetterFields view={view} composed={composed} draft={draft} change={change} />
      <FactFields composed={composed} draft={draft} change={change} tried={tried} />
      <OwnTextNotice
        draft={draft}
        composed={composed}
        change={(next) => {
          change(next)
          body.current?.focus()
        }}
      />
      <Field
        label="Subject"
        value={text.subject}
        onChange={(subject) => change(edit(draft, { ...text, subject }, composed))}
      />
      <CheckedText
        label="Text"
        value={text.body}
        onChange={(typed) => change(edit(draft, { ...text, body: typed }, composed))}
        findings={findings}
        language={composed.language}
        rows={8}
        fieldRef={body}
      />
      <FileTicks
        files={files}
        ticked={ticked}
        tick={(id, goes) => change(carry(draft, { id, goes }, ticked))}
      />
      <InsertCard cards={settings?.cards ?? []} field={body} />
      <div data-foot className={cx(styles.foot)}>
        <Problem message={tried ? refusal : null} />
        <Problem message={mail.problemOf(issueId)} />
        <HandoverButton
          draft={{ to: [composed.to], cc: addressesOf(cc), ...text }}
          form={composed.form}
          files={going}
          handover={settings?.handover}
          busy={mail.isBusy(issueId)}
          open={(form) => void open(form)}
        />
      </div>
    </form>
  )
}
