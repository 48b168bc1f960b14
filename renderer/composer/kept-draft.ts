import { z } from 'zod'
import { letterWish } from '../../shared/model/composed.ts'

const textSchema = z.object({ subject: z.string(), body: z.string() })
/** Subject and body, as the technician left them. */
export type DraftText = Readonly<z.infer<typeof textSchema>>

const keptDraftSchema = z.object({
  ...letterWish,
  /** As typed; `null`: those of the last draft. */
  cc: z.string().nullable(),
  /** The text as it was changed by hand; `null`: as the app writes it. */
  edited: textSchema.nullable(),
  /** What was chosen when it was changed by hand: for anything else the text would be another. */
  editedFor: z.string().nullable(),
  /** The files that go along, by number; `null`: those that they have not got yet. */
  files: z.array(z.int()).nullable(),
  /** A text that was given up for another, and can be brought back. */
  aside: textSchema.nullable(),
})
/** What was chosen and typed for one issue's draft. */
export type KeptDraft = Readonly<z.infer<typeof keptDraftSchema>>

export const freshDraft: KeptDraft = { cc: null, edited: null, editedFor: null, files: null, aside: null }

const keyOf = (draftKey: string): string => `draft-${draftKey}`

/**
 * Drafts that were begun and not opened: they outlive leaving the screen, hiding the window, and a restart. Kept by
 * `IssueDetail.draftKey`, since another log has other issues under the same numbers.
 */
export const createKeptDrafts = (deps: { storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> }) => ({
  read: (draftKey: string): KeptDraft => {
    try {
      return keptDraftSchema.parse(JSON.parse(deps.storage.getItem(keyOf(draftKey)) ?? ''))
    } catch {
      return freshDraft
    }
  },
  keep: (draftKey: string, draft: KeptDraft): void => {
    try {
      if (draft === freshDraft) deps.storage.removeItem(keyOf(draftKey))
      else deps.storage.setItem(keyOf(draftKey), JSON.stringify(draft))
    } catch {
      // Fuller than a browser's storage allows: the text is still on the screen, only a restart would lose it.
    }
  },
})
