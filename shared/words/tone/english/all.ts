import { englishBlame } from './blame.ts'
import { englishDismissive } from './dismissive.ts'
import { englishPromise } from './promise.ts'
import { englishRefusal } from './refusal.ts'
import { englishTrouble } from './trouble.ts'

export const englishPhrases = [
  ...englishBlame,
  ...englishDismissive,
  ...englishPromise,
  ...englishTrouble,
  ...englishRefusal,
]
