import type { LanguageCode } from '../../model/letter.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import type { Language } from './language.ts'

/** Another language is a file of its own and a line here. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en: english, de: german }
