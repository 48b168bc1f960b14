import type { LanguageCode } from '../../model/letter.ts'
import type { Requester } from '../../model/requester.ts'
import { cleanLine } from '../text/clean-text.ts'
import { readPersonName } from '../text/person-name.ts'

/** What is offered for somebody who is written to in that language; anything else may be typed. */
export const salutations: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['Ms', 'Mr', 'Mrs', 'Mx'],
  de: ['Frau', 'Herr'],
}

const inGerman = new Map([
  ['ms', 'Frau'],
  ['mrs', 'Frau'],
  ['miss', 'Frau'],
  ['mr', 'Herr'],
  // German has no such word: then the whole name stands alone.
  ['mx', ''],
])
const inEnglish = new Map([
  ['frau', 'Ms'],
  ['herr', 'Mr'],
])

/** A title takes the place of these. */
const isEnglishWord = /^(?:ms|mrs|miss|mr|mx)\.?$/i

/**
 * How somebody is addressed by the family name: `Ms Lee`, `Dr. Lee`, `Frau Dr. Lee`; the empty string where neither salutation
 * nor title is known. In a letter of the other language stands that language's own word.
 */
export const salutationOf = (
  { name, ...known }: Pick<Requester, 'name' | 'salutation' | 'degree'>,
  language: LanguageCode,
): string => {
  const { family, title: writtenTitle, whole } = readPersonName(name)
  if (family === '') return ''
  const typed = cleanLine(known.salutation ?? '')
  const ownDegree = cleanLine(known.degree ?? '')
  if (typed === '' && ownDegree === '') return ''
  const title = ownDegree || writtenTitle
  const words = language === 'de' ? inGerman : inEnglish
  const word = words.get(typed.toLowerCase().replace(/\.$/, '')) ?? typed
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
  if (language === 'en') {
    // "Dr Lee", never "Ms Dr Lee".
    const isReplaced = title !== '' && isEnglishWord.test(word)
    return isReplaced ? join(title, family) : join(word, title, family)
  }
  if (word !== '') return join(word, title, family)
  return writtenTitle === '' ? join(title, whole) : whole
}
