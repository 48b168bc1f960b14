import { useState } from 'react'
import type { RequesterChoice } from '../../shared/model/capture-question.ts'
import type { WhoFits } from './who-choice.tsx'

/** Who was chosen for the name as it is typed now: the only one whom it fits, until somebody else is. */
export const useWho = (fits: WhoFits | null) => {
  const [choice, setChoice] = useState<Readonly<{ fits: string; who: RequesterChoice }> | null>(null)
  const key = JSON.stringify([fits?.typed, fits?.people.map(({ id }) => id)])
  const picked = fits !== null && choice?.fits === key ? choice.who : null
  const [only, ...others] = fits?.people ?? []
  return {
    chosen: picked ?? (only !== undefined && others.length === 0 ? only.id : null),
    /** Only what was picked by hand: what the name itself says is read again where it is logged. */
    answer: picked === null ? {} : { requester: picked },
    choose: (who: RequesterChoice) => setChoice({ fits: key, who }),
  }
}
