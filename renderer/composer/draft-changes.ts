import type { Composed, TypedFactName } from '../../shared/model/composed.ts'
import type { LanguageCode, LetterKind, LetterVariant } from '../../shared/model/letter.ts'
import { type DraftText, freshDraft, type KeptDraft } from './kept-draft.ts'

type Written = Pick<Composed, 'subject' | 'body'>

/** What decides on the app's own text. */
const choiceOf = ({ letter, variant, language, facts }: KeptDraft): string =>
  JSON.stringify([letter, variant, language, facts])

/** What stands in the fields: the technician's own text goes before the app's. */
export const textOf = (draft: KeptDraft, written: Written): DraftText =>
  draft.edited ?? { subject: written.subject, body: written.body }

/** Something else was chosen since the text was changed by hand, and is not in it. */
export const isOutdated = (draft: KeptDraft): boolean =>
  draft.edited !== null && draft.editedFor !== choiceOf(draft)

export const choose = (
  draft: KeptDraft,
  what: Readonly<{ letter: LetterKind } | { variant: LetterVariant } | { language: LanguageCode }>,
): KeptDraft => ({ ...draft, ...what })

export const tell = (draft: KeptDraft, fact: TypedFactName, words: string): KeptDraft => ({
  ...draft,
  facts: { ...draft.facts, [fact]: words },
})

/** Typed by hand. Typing it back to what the app writes leaves it the app's. */
export const edit = (draft: KeptDraft, text: DraftText, written: Written): KeptDraft => {
  const isOurs = text.subject === written.subject && text.body === written.body
  if (isOurs) return { ...draft, edited: null, editedFor: null }
  return { ...draft, edited: text, editedFor: draft.edited === null ? choiceOf(draft) : draft.editedFor }
}

/** The text stays, whatever else was chosen. */
export const keepText = (draft: KeptDraft): KeptDraft => ({ ...draft, editedFor: choiceOf(draft) })

/** The app's text for what is chosen now; the own one is put aside. */
export const writeAnew = (draft: KeptDraft): KeptDraft => ({
  ...draft,
  edited: null,
  editedFor: null,
  aside: draft.edited ?? draft.aside,
})

export const bringBack = (draft: KeptDraft): KeptDraft => ({
  ...draft,
  edited: draft.aside,
  editedFor: draft.aside === null ? null : choiceOf(draft),
  aside: null,
})

/** Everything as the issue suggests; the own text is put aside. */
export const startAfresh = (draft: KeptDraft): KeptDraft => ({
  ...freshDraft,
  aside: draft.edited ?? draft.aside,
})

/** Ticked, or not. */
export const carry = (
  draft: KeptDraft,
  { id, goes }: Readonly<{ id: number; goes: boolean }>,
  ticked: readonly number[],
): KeptDraft => ({ ...draft, files: goes ? [...ticked, id] : ticked.filter((other) => other !== id) })

/** `ann@school.org, bob@school.org` */
export const addressesOf = (typed: string): string[] =>
  typed
    .split(/[,;\s]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '')
