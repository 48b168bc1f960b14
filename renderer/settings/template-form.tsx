import { useRef, useState } from 'react'
import type { LetterTemplate } from '../../shared/model/letter.ts'
import type { LettersView, TemplateKey } from '../../shared/model/letters-view.ts'
import { useLetterPreview } from '../app/use-queries.ts'
import { useWordAdvice } from '../app/use-word-advice.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { CheckedText } from '../ui/checked-text.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { Problem } from '../ui/problem.tsx'
import { Saved } from '../ui/saved.tsx'
import { typeOver } from '../ui/type-over.ts'
import { useAttempt } from '../ui/use-attempt.ts'
import { useSavedMark } from '../ui/use-saved-mark.ts'
import { type KeptTemplates, templateIdOf } from './kept-templates.ts'
import { withoutTags } from './liquid-tags.ts'
import styles from './template-editor.module.css'
import { findingsOf, problemsOf } from './template-findings.ts'
import { TemplatePreview } from './template-preview.tsx'
import { VariableMenu } from './variable-menu.tsx'

type Props = {
  templateKey: TemplateKey
  /** What is in force. */
  saved: LetterTemplate
  original: LetterTemplate
  isOwn: boolean
  variables: LettersView['variables']
  kept: KeptTemplates
  save: (template: LetterTemplate) => Promise<unknown>
  reset: () => Promise<unknown>
}

const isSame = (a: LetterTemplate, b: LetterTemplate): boolean => a.subject === b.subject && a.body === b.body

/** Subject and body of one letter, in Liquid, with what comes of them on a real issue. */
export const TemplateForm = (given: Props) => {
  const { templateKey, saved, original, isOwn, variables, kept, save, reset } = given
  const id = templateIdOf(templateKey)
  const { problem, busy, attempt } = useAttempt()
  const mark = useSavedMark()
  const [typed, setTyped] = useState<LetterTemplate>(() => kept.read(id) ?? saved)
  const [removed, setRemoved] = useState<LetterTemplate | null>(null)
  const [issueId, setIssueId] = useState<number | null>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const preview = useLetterPreview({
    ...templateKey,
    template: typed,
    ...(issueId === null ? {} : { issueId }),
  })
  const advice = useWordAdvice(withoutTags(typed.body), templateKey.language)
  const problems = preview.data?.problems ?? []
  const isChanged = !isSame(typed, saved)

  const edit = (template: LetterTemplate) => {
    setTyped(template)
    kept.keep(id, isSame(template, saved) ? null : template)
  }
  const store = async () => {
    if (!(await attempt(() => (isSame(typed, original) ? reset() : save(typed))))) return
    kept.keep(id, null)
    setRemoved(null)
    mark.show()
    body.current?.focus()
  }
  const restore = async () => {
    if (!(await attempt(reset))) return
    kept.keep(id, null)
    setRemoved(typed)
    setTyped(original)
    body.current?.focus()
  }
  const bringBack = async () => {
    if (removed === null || !(await attempt(() => save(removed)))) return
    setTyped(removed)
    setRemoved(null)
    body.current?.focus()
  }
  const insert = (name: string) => {
    const field = body.current
    if (field) typeOver(field, { start: field.selectionStart, end: field.selectionEnd }, `{{ ${name} }}`)
  }

  return (
    <>
      <Field
        label="Subject"
        value={typed.subject}
        onChange={(subject) => edit({ ...typed, subject })}
        problem={problemsOf(problems, 'subject')}
      />
      <CheckedText
        label="Wording"
        value={typed.body}
        onChange={(text) => edit({ ...typed, body: text })}
        findings={[...findingsOf(problems, typed.body), ...advice]}
        problem={problemsOf(
          problems.filter(({ start }) => start === undefined),
          'body',
        )}
        language={templateKey.language}
        fieldRef={body}
        aside={<VariableMenu variables={variables} insert={insert} />}
      />
      <div className={cx(styles.row)}>
        <ActionButton
          kind="go"
          busy={busy}
          isDisabled={!isChanged || Boolean(preview.data?.refusal)}
          onPress={() => void store()}
        >
          Save wording
        </ActionButton>
        {(isOwn || !isSame(typed, original)) && (
          <ActionButton busy={busy} onPress={() => void restore()}>
            Reset to default
          </ActionButton>
        )}
        <Saved visible={mark.visible} />
        <span role="status" className={cx(styles.said)}>
          {removed ? (
            <>
              Reset.{' '}
              <ActionButton kind="link" onPress={() => void bringBack()}>
                Bring mine back
              </ActionButton>
            </>
          ) : isChanged ? (
            'Not saved yet'
          ) : (
            isOwn && 'Your own wording'
          )}
        </span>
      </div>
      {/* What is wrong with the wording is said where it is. */}
      <Problem message={problem ?? (problems.length === 0 ? preview.data?.refusal : null)} />
      <TemplatePreview
        templateKey={templateKey}
        preview={preview.data ?? null}
        issueId={issueId}
        choose={setIssueId}
      />
    </>
  )
}
