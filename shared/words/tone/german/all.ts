import type { Phrase } from '../phrase.ts'
import { phrasesOfSayings } from '../say.ts'
import { germanPhrases as phrases } from './phrases.ts'
import { germanRefusal } from './refusal.ts'
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

export const germanSayings = [
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

export const germanPhrases: readonly Phrase[] = [
  ...phrases,
  ...germanRefusal,
  ...phrasesOfSayings(germanSayings),
]
