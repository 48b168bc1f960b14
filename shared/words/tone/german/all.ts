import { germanPhrases as phrases } from './phrases.ts'
import { germanRefusal } from './refusal.ts'

export const germanPhrases = [...phrases, ...germanRefusal]
