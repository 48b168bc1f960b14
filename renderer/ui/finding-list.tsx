import { ActionButton } from './action-button.tsx'
import { countWords, type Finding, hasPlace } from './checked-text-parts.ts'
import { cutText } from './cut-text.ts'
import { cx } from './cx.ts'
import styles from './finding-list.module.css'

type Props = {
  id: string
  text: string
  findings: readonly Finding[]
  current: Finding | null
  show: (finding: Finding) => void
  take: (finding: Finding, words: string) => void
}

const longestPlace = 40

/** Everything that was found, with its reason and what to say instead. */
export const FindingList = ({ id, text, findings, current, show, take }: Props) => (
  <div className={cx(styles.advice)}>
    <p id={id} aria-live="polite" className={cx(styles.count)}>
      {text.trim() !== '' && (
        <>
          {countWords(findings.length)}
          {findings.length > 0 && (
            <span className={cx(styles.keys)}>
              <kbd>F8</kbd> next <kbd>Alt+Enter</kbd> replace
            </span>
          )}
        </>
      )}
    </p>
    {findings.length > 0 && (
      <ul aria-label="Advice on the words" className={cx(styles.list)}>
        {findings.map((finding) => (
          <li
            key={`${finding.start} ${finding.end} ${finding.rule}`}
            aria-current={finding === current || undefined}
            className={cx(styles.finding)}
          >
            {hasPlace(finding, text) && (
              <ActionButton kind="link" onPress={() => show(finding)}>
                <bdi>“{cutText(text.slice(finding.start, finding.end), longestPlace)}”</bdi>
              </ActionButton>
            )}
            <span className={cx(styles.why)}>{finding.message}</span>
            {finding.replacements.map((words) => (
              <ActionButton key={words} kind="tinted" onPress={() => take(finding, words)}>
                {words === '' ? 'Leave it out' : <bdi>{words}</bdi>}
              </ActionButton>
            ))}
          </li>
        ))}
      </ul>
    )}
  </div>
)
