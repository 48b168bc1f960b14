import type { Phrase } from '../phrase.ts'
import { phrasesOfSayings } from '../say.ts'
import { englishBlame } from './blame.ts'
import { englishDismissive } from './dismissive.ts'
import { englishPromise } from './promise.ts'
import { englishRefusal } from './refusal.ts'
import { airing } from './sayings/airing.ts'
import { comparing } from './sayings/comparing.ts'
import { condescending } from './sayings/condescending.ts'
import { falsePoliteness } from './sayings/false-politeness.ts'
import { fatalism } from './sayings/fatalism.ts'
import { notMyJob } from './sayings/not-my-job.ts'
import { passiveBlame } from './sayings/passive-blame.ts'
import { promising } from './sayings/promising.ts'
import { sarcasm } from './sayings/sarcasm.ts'
import { scolding } from './sayings/scolding.ts'
import { threat } from './sayings/threat.ts'
import { englishTrouble } from './trouble.ts'

export const englishSayings = [
  scolding,
  falsePoliteness,
  passiveBlame,
  condescending,
  comparing,
  fatalism,
  notMyJob,
  sarcasm,
  threat,
  promising,
  airing,
]

export const englishPhrases: readonly Phrase[] = [
  ...englishBlame,
  ...englishDismissive,
  ...englishPromise,
  ...englishTrouble,
  ...englishRefusal,
  ...phrasesOfSayings(englishSayings),
]
