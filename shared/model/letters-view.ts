import { z } from 'zod'
import { languageCodeSchema, letterKindSchema, letterTemplateSchema, letterVariantSchema } from './letter.ts'

/** One template among all of them. */
export const templateKey = {
  language: languageCodeSchema,
  letter: letterKindSchema,
  variant: letterVariantSchema,
}
const templateKeySchema = z.object(templateKey)
export type TemplateKey = Readonly<z.infer<typeof templateKeySchema>>

export const lettersViewSchema = z.object({
  languages: z.array(z.object({ code: languageCodeSchema, name: z.string() })),
  letters: z.array(z.object({ letter: letterKindSchema, label: z.string() })),
  /** What a template can be filled with. */
  variables: z.array(z.object({ name: z.string(), means: z.string(), sample: z.string() })),
  /** The app's own text of the letter that was asked for. */
  original: letterTemplateSchema,
})
export type LettersView = Readonly<z.infer<typeof lettersViewSchema>>

export const letterPreviewSchema = z.object({
  /** `null` where the template cannot be filled. */
  filled: letterTemplateSchema.nullable(),
  problems: z.array(
    z.object({
      part: letterTemplateSchema.keyof(),
      message: z.string(),
      /** Offsets in that part; absent when it concerns all of it. */
      start: z.int().optional(),
      end: z.int().optional(),
    }),
  ),
  /** Why it cannot be kept as it is; `null` when it can. */
  refusal: z.string().nullable(),
})
export type LetterPreview = Readonly<z.infer<typeof letterPreviewSchema>>
