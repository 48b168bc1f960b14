import { useState } from 'react'
import type { Composed } from '../../shared/model/composed.ts'
import { Field } from '../ui/field.tsx'
import { tell } from './draft-changes.ts'
import type { KeptDraft } from './kept-draft.ts'
import { askedWords } from './letter-words.ts'

type Props = { composed: Composed; draft: KeptDraft; change: (next: KeptDraft) => void; tried: boolean }

/** What only the technician knows, and this letter has a place for. */
export const FactFields = ({ composed, draft, change, tried }: Props) => {
  // Without it there is no letter, so that is where the writing begins.
  const [wanted] = useState(composed.missing[0])
  return composed.asks.map((fact) => {
    const { label, placeholder } = askedWords(fact, composed.letter)
    const refused = fact === composed.missing[0] && tried ? composed.refusal : null
    return (
      <Field
        key={fact}
        label={label}
        placeholder={placeholder}
        value={draft.facts?.[fact] ?? ''}
        onChange={(words) => change(tell(draft, fact, words))}
        autoFocus={fact === wanted}
        problem={fact === 'promise' ? (composed.promiseProblem ?? refused) : refused}
        {...(fact === 'promise' ? {} : { rows: 2 })}
      />
    )
  })
}
