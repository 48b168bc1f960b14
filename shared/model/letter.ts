import { z } from 'zod'

/** The situations in which a requester is written to. */
export const letterKinds = [
  'acknowledgement',
  'update-news',
  'update-no-news',
  'still-wanted',
  'waiting',
  'waiting-requester',
  'promise',
  'promise-kept',
  'promise-missed',
  'resolved',
  'resolved-watch',
  'resolved-after-wait',
  'our-mistake',
  'one-fix-many',
  'check-in',
  'watch-over',
  'decline',
] as const
export const letterKindSchema = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKindSchema>

/** How a letter sounds. */
export const letterVariants = ['warm', 'brief', 'formal'] as const
export const letterVariantSchema = z.enum(letterVariants)
export type LetterVariant = z.infer<typeof letterVariantSchema>

/** The languages that letters are written in. */
export const languageCodes = ['en', 'de'] as const
export const languageCodeSchema = z.enum(languageCodes)
export type LanguageCode = z.infer<typeof languageCodeSchema>

/** `en/resolved/warm` */
export const letterIdSchema = z.templateLiteral([
  languageCodeSchema,
  '/',
  letterKindSchema,
  '/',
  letterVariantSchema,
])
export type LetterId = z.infer<typeof letterIdSchema>

export const letterTemplateSchema = z.object({ subject: z.string().max(500), body: z.string().max(20_000) })
/** Subject and body in Liquid, before anything is filled in. */
export type LetterTemplate = Readonly<z.infer<typeof letterTemplateSchema>>
