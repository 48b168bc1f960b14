import type { TypedFactName } from '../../shared/model/composed.ts'
import type { LetterKind, LetterVariant } from '../../shared/model/letter.ts'
import type { HandoverForm } from '../../shared/model/settings.ts'

export const variantWords: Readonly<Record<LetterVariant, string>> = {
  warm: 'Warm',
  brief: 'Brief',
  formal: 'Formal',
}

type Asked = Readonly<{ label: string; placeholder: string }>

const asked: Readonly<Record<TypedFactName, Asked>> = {
  words: { label: 'In your own words', placeholder: 'What there is to say' },
  why: { label: 'Why it can’t go that way', placeholder: 'The old machine prints in black only' },
  alternative: {
    label: 'What you offer instead',
    placeholder: 'The printer in the staff room prints in colour',
  },
  whatHappened: { label: 'What happened', placeholder: 'I switched the wrong printer off' },
  whatChanges: { label: 'What changes now', placeholder: 'Both printers have a name on them now' },
  waitingFor: { label: 'What you are waiting for', placeholder: 'A new lamp' },
  promise: { label: 'When they will hear from you', placeholder: 'friday 3pm' },
}

const labelsOfWords: Readonly<Partial<Record<LetterKind, string>>> = {
  'update-news': 'The news',
  'waiting-requester': 'What you need from them',
  'promise-kept': 'The news that you promised',
  'promise-missed': 'Why it is late',
}

/** What a letter asks for, and how it may be answered. */
export const askedWords = (fact: TypedFactName, letter: LetterKind): Asked => {
  const { label, placeholder } = asked[fact]
  return { label: fact === 'words' ? (labelsOfWords[letter] ?? label) : label, placeholder }
}

/** What the button says for each form. */
export const openWords: Readonly<Record<HandoverForm, string>> = {
  mailto: 'Open in mail program',
  eml: 'Open as draft file',
  gmail: 'Open in Gmail',
  'outlook-web': 'Open in Outlook on the web',
  copy: 'Copy',
}
