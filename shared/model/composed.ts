import { z } from 'zod'
import { languageCodeSchema, letterKindSchema, letterVariantSchema } from './letter.ts'
import { handoverFormSchema } from './settings.ts'

/** What only the technician knows, and a letter may ask for. */
export const typedFactNames = [
  'words',
  'why',
  'alternative',
  'whatHappened',
  'whatChanges',
  'waitingFor',
  'promise',
] as const
export const typedFactNameSchema = z.enum(typedFactNames)
export type TypedFactName = z.infer<typeof typedFactNameSchema>

/** As typed; `promise` is a time in words such as `friday 3pm`. */
export const typedFactsSchema = z.partialRecord(typedFactNameSchema, z.string().max(10_000))
export type TypedFacts = Readonly<z.infer<typeof typedFactsSchema>>

/** Which letter, and how; what is left out is chosen by the issue, its requester and the settings. */
export const letterWish = {
  letter: letterKindSchema.optional(),
  variant: letterVariantSchema.optional(),
  language: languageCodeSchema.optional(),
  facts: typedFactsSchema.optional(),
}

/** What the technician made of a draft; what is left out is the app's. */
export const editedDraftSchema = z
  .object({
    subject: z.string().max(1_000),
    body: z.string().max(200_000),
    cc: z.array(z.string().max(320)).max(50),
  })
  .partial()
export type EditedDraft = Readonly<z.infer<typeof editedDraftSchema>>

export const composedSchema = z.object({
  to: z.string(),
  /** From the last draft. */
  cc: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  letter: letterKindSchema,
  variant: letterVariantSchema,
  language: languageCodeSchema,
  /** The letters that fit the issue as it stands, the most fitting first, and the one that was asked for. */
  offered: z.array(z.object({ letter: letterKindSchema, label: z.string() })),
  languages: z.array(z.object({ code: languageCodeSchema, name: z.string() })),
  /** What this letter asks the technician for. */
  asks: z.array(typedFactNameSchema),
  /** Of these, what the letter is incomplete without. */
  missing: z.array(typedFactNameSchema),
  /** Why it cannot be opened yet; `null` when it can. */
  refusal: z.string().nullable(),
  /** The language of the resolution, where the letter that quotes it is in another. */
  resolutionIn: languageCodeSchema.nullable(),
  /** What was typed as a time and is none. */
  promiseProblem: z.string().nullable(),
  /** How it is handed over unless the technician says otherwise. */
  form: handoverFormSchema,
  /** This letter as it was opened last, where it reads otherwise and is not known to have gone out. */
  unsent: z.object({ subject: z.string(), body: z.string() }).nullable(),
})
/** A letter before it is opened, with what can be chosen about it. */
export type Composed = Readonly<z.infer<typeof composedSchema>>
