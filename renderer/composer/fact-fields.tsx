import type { Composed } from '../../shared/model/composed.ts'
import { Field } from '../ui/field.tsx'
import { tell } from './draft-changes.ts'
import type { KeptDraft } from './kept-draft.ts'
import { askedWords } from './letter-words.ts'

type Props = { composed: Composed; draft: KeptDraft; change: (next: KeptDraft) => void; tried: boolean }

/** What only the technician knows, and this letter has a place for. */
export const FactFields = ({ composed, draft, change, tried }: Props) =>
  composed.asks.map((fact) => {
    const { label, placeholder } = askedWords(fact, composed.letter)
    const refused = fact === 'alternative' && tried ? composed.refusal : null
    return (
      <Field
        key={fact}
        label={label}
        placeholder={placeholder}
        value={draft.facts?.[fact] ?? ''}
        onChange={(words) => change(tell(draft, fact, words))}
        problem={fact === 'promise' ? composed.promiseProblem : refused}
        {...(fact === 'promise' ? {} : { rows: 2 })}
      />
    )
  })
