import { useMemo, useState } from 'react'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'
import { useComposed } from '../app/use-queries.ts'
import { textOf } from './draft-changes.ts'
import { createKeptDrafts, freshDraft, type KeptDraft } from './kept-draft.ts'

/** One issue's draft: what the main process writes for what is chosen, and what the technician made of it. */
export const useComposer = (
  issueId: number,
  draftKey: string,
  { kind, letter: first }: Readonly<{ kind: FollowUpKind | undefined; letter: LetterKind | undefined }>,
) => {
  const kept = useMemo(() => createKeptDrafts({ storage: window.localStorage }), [])
  const [draft, setDraft] = useState<KeptDraft>(() => {
    const before = kept.read(draftKey)
    return first === undefined ? before : { ...before, letter: first }
  })
  const { letter, variant, language, facts } = draft
  const composed = useComposed({
    issueId,
    ...(kind === undefined ? {} : { kind }),
    ...(letter === undefined ? {} : { letter }),
    ...(variant === undefined ? {} : { variant }),
    ...(language === undefined ? {} : { language }),
    ...(facts === undefined ? {} : { facts }),
  })

  const change = (next: KeptDraft) => {
    setDraft(next)
    kept.keep(draftKey, next)
  }
  return {
    draft,
    change,
    /** It was opened: next time begins anew. */
    forget: () => change(freshDraft),
    composed,
    text: composed.data ? textOf(draft, composed.data) : null,
  }
}
