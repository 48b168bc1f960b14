import type { Composed } from '../../shared/model/composed.ts'
import { type LanguageCode, type LetterVariant, letterVariants } from '../../shared/model/letter.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import hint from '../ui/hint.module.css'
import { Problem } from '../ui/problem.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './composer.module.css'
import { choose } from './draft-changes.ts'
import type { KeptDraft } from './kept-draft.ts'
import { variantWords } from './letter-words.ts'

type Props = {
  view: IssueView
  composed: Composed
  draft: KeptDraft
  change: (next: KeptDraft) => void
}

/** Which letter, how it sounds, and in which language. */
export const LetterFields = ({ view, composed, draft, change }: Props) => {
  const { act } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const { requester } = view
  const nameIn = (wanted: LanguageCode) => composed.languages.find(({ code }) => code === wanted)?.name
  const languageName = nameIn(composed.language)
  const isNew = draft.language !== undefined && requester !== null && requester.language !== draft.language
  const remember = () =>
    void attempt(() =>
      act(
        'issue:edit',
        { issueId: view.issue.id, patch: { requester: { id: requester?.id, language: composed.language } } },
        `${nameOf(requester)} is written to in ${languageName} from now on.`,
      ),
    )

  return (
    <>
      <div className={cx(styles.choices)}>
        <div className={cx(styles.letter)}>
          <SelectField
            label="Letter"
            value={composed.letter}
            groups={[{ options: composed.offered.map(({ letter, label }) => [letter, label] as const) }]}
            choose={(letter) => change(choose(draft, { letter }))}
          />
        </div>
        <SelectField<LetterVariant>
          label="Tone"
          value={composed.variant}
          groups={[{ options: letterVariants.map((variant) => [variant, variantWords[variant]]) }]}
          choose={(variant) => change(choose(draft, { variant }))}
        />
        <SelectField
          label="Language"
          value={composed.language}
          groups={[{ options: composed.languages.map(({ code, name }) => [code, name] as const) }]}
          choose={(language) => change(choose(draft, { language }))}
        />
      </div>
      {isNew && (
        <div>
          <ActionButton kind="link" busy={busy} onPress={remember}>
            Always write to {nameOf(requester)} in {languageName}
          </ActionButton>
        </div>
      )}
      {composed.resolutionIn !== null && (
        <p className={cx(hint.hint)}>
          The resolution is in {nameIn(composed.resolutionIn)}, the letter in {languageName}.{' '}
          <ActionButton
            kind="link"
            onPress={() => change(choose(draft, { language: composed.resolutionIn ?? composed.language }))}
          >
            Write it in {nameIn(composed.resolutionIn)}
          </ActionButton>{' '}
          or change the words in the text.
        </p>
      )}
      <Problem message={problem} />
    </>
  )
}
