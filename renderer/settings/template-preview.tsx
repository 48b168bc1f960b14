import type { LetterPreview, TemplateKey } from '../../shared/model/letters-view.ts'
import { usePanel } from '../app/panel-context.ts'
import { useLetterAdvice } from '../app/use-word-advice.ts'
import { cutText } from '../ui/cut-text.ts'
import { cx } from '../ui/cx.ts'
import { SelectField } from '../ui/select-field.tsx'
import styles from './template-editor.module.css'

const sample = 'sample'
const mostOffered = 50

type Props = {
  templateKey: TemplateKey
  preview: LetterPreview | null
  /** `null`: an invented issue. */
  issueId: number | null
  choose: (issueId: number | null) => void
}

/** What the letter says when it is written about an issue, and what is to be said about it as a whole. */
export const TemplatePreview = ({ templateKey, preview, issueId, choose }: Props) => {
  const { view } = usePanel()
  const filled = preview?.filled ?? null
  const advice = useLetterAdvice(filled?.body ?? '', templateKey.language, templateKey.letter)
  const seen = new Map([...view.waiting, ...view.open].map((each) => [String(each.issue.id), each]))
  const issues = [...seen.values()].slice(0, mostOffered)

  return (
    <section aria-label="Preview" className={cx(styles.preview)}>
      <SelectField
        label="Shown for"
        value={issueId === null ? sample : String(issueId)}
        groups={[
          {
            options: [
              [sample, 'An invented issue'] as const,
              ...issues.map(
                ({ issue, requester }) =>
                  [
                    String(issue.id),
                    cutText([requester?.name, issue.title].filter(Boolean).join(': '), 60),
                  ] as const,
              ),
            ],
          },
        ]}
        choose={(chosen) => choose(chosen === sample ? null : Number(chosen))}
      />
      {filled && (
        <div className={cx(styles.paper)} lang={templateKey.language}>
          <p className={cx(styles.subject)}>{filled.subject}</p>
          <p className={cx(styles.body)}>{filled.body.trimEnd()}</p>
        </div>
      )}
      {filled && advice.length > 0 && (
        <ul aria-label="Advice on the letter" className={cx(styles.advice)}>
          {[...new Set(advice.map(({ message }) => message))].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
