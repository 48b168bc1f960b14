import { useMemo, useState } from 'react'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import { useComposed } from '../use-queries.ts'
import { textOf } from './draft-changes.ts'
import { createKeptDrafts, freshDraft, type KeptDraft } from './kept-draft.ts'

/** One issue's draft: what the main process writes for what is chosen, and what the technician made of it. */
export const useComposer = (issueId: number, draftKey: string, kind: FollowUpKind | undefined) => {
  const kept = useMemo(() => createKeptDrafts({ storage: window.localStorage }), [])
  const [draft, setDraft] = useState<KeptDraft>(() => kept.read(draftKey))
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
