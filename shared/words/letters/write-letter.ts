import type { LanguageCode, LetterKind, LetterTemplate, LetterVariant } from '../../model/letter.ts'
import type { LetterFacts } from './facts.ts'
import { compileText, TemplateError } from './liquid.ts'
import { languages } from './registry.ts'
import { letterScope } from './scope.ts'
import { asTopic } from './subject-line.ts'
import { cutBetweenWords } from './typed-text.ts'
import { isLetterVariable } from './variables.ts'

const longestSubject = 120

export type LetterWish = Readonly<{
  language: LanguageCode
  variant: LetterVariant
  facts: LetterFacts
  /** The technician's own text in place of the default one. */
  template?: LetterTemplate | undefined
}>

export type Letter = Readonly<{
  /** One line of at most 120 characters. */
  subject: string
  /** Ends with a line break. */
  body: string
  /** Names in the template that stand for nothing. */
  unknown: readonly string[]
}>

/** The text that comes with the app; for somebody on familiar terms, the one that says so. */
export const defaultTemplate = (
  kind: LetterKind,
  { language, variant }: Pick<LetterWish, 'language' | 'variant'>,
  familiar = false,
): LetterTemplate => {
  const { letters, familiarLetters } = languages[language]
  return ((familiar ? familiarLetters : undefined) ?? letters)[kind][variant]
}

/** What the technician added is not lost where their template has no place for it: it comes after the opening. */
const withWords = (body: string, words: string): string => {
  const paragraphs = body.split('\n\n')
  return [...paragraphs.slice(0, 2), words, ...paragraphs.slice(2)].join('\n\n')
}

const named = (error: unknown, kind: LetterKind, wish: LetterWish): unknown => {
  if (!(error instanceof TemplateError) || wish.template === undefined) return error
  const { kinds, variants, name } = languages[wish.language]
  const letter = `“${kinds[kind]}” (${variants[wish.variant]}, ${name})`
  return new TemplateError(
    `Your own wording of ${letter} cannot be used. ${error.message} Correct it in the settings, or reset it.`,
    error.start,
    { cause: error },
  )
}

const write = (kind: LetterKind, wish: LetterWish): Letter => {
  const language = languages[wish.language]
  const template = wish.template ?? defaultTemplate(kind, wish, wish.facts.requester.familiar === true)
  const scope = letterScope({ kind, variant: wish.variant, language }, wish.facts)
  const subject = compileText(template.subject)
  const body = compileText(template.body)

  const theirSubject = asTopic(wish.facts.replySubject)
  const line = theirSubject === '' ? subject.fill(scope) : `${language.replyPrefix} ${theirSubject}`
  const text = body.fill(scope)
  const hasPlaceForWords = scope.words === '' || body.names.some(({ name }) => name === 'words')
  const names = [...subject.names, ...body.names].map(({ name }) => name)
  return {
    subject: cutBetweenWords(line.replace(/\s+/g, ' '), longestSubject),
    body: `${hasPlaceForWords ? text : withWords(text, scope.words)}\n`,
    unknown: [...new Set(names.filter((name) => !isLetterVariable(name)))],
  }
}

/**
 * A letter to a requester, in their language: a default text, or the technician's own, filled with what is known.
 * @throws TemplateError (an AppError, `invalid-request`) when the technician's own text cannot be filled
 */
export const writeLetter = (kind: LetterKind, wish: LetterWish): Letter => {
  try {
    return write(kind, wish)
  } catch (error) {
    throw named(error, kind, wish)
  }
}
