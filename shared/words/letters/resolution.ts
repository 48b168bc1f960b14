import type { LanguageCode } from '../../model/letter.ts'
import { asParagraphs, asSentence } from './typed-text.ts'

/** Says that it is done, which the letter says already. */
const saysNothing =
  /^(?:it(?:['’]s| is)? )?(?:now )?(?:(?:fixed|done|solved|resolved|works?|working)(?: again| now)?|ok|okay|erledigt|gelöst|behoben|geht(?: wieder)?|läuft(?: wieder)?|fertig|ja|yes|x|\.+|-+)[.!]*$/i

/** Says that it is not fixed, and will not be. */
const saysNo =
  /\b(?:won['’]?t fix|wontfix|will not (?:be )?fix(?:ed)?|can(?:['’]?t|not) (?:be )?(?:fix(?:ed)?|repair(?:ed)?|reproduced?)|not (?:fixable|reproducible|possible|a bug)|no fix|beyond repair|unfixable|works as (?:designed|intended)|nicht (?:möglich|behebbar|reparierbar|lösbar|reproduzierbar)|geht (?:leider )?nicht|kann (?:leider )?nicht (?:behoben|repariert)|wird nicht (?:behoben|repariert)|lohnt (?:sich )?nicht)\b/i

const address = /^(?:https?:\/\/|www\.)\S+$/i

/** A resolution that is a refusal: `won't fix`. */
export const isRefusal = (resolution: string | null | undefined): boolean =>
  saysNo.test((resolution ?? '').slice(0, 1_000))

/** A line as a sentence: a web address stays as it is, for a capital or a full stop would break it. */
const lineAsSentence = (line: string): string => (address.test(line.trim()) ? line.trim() : asSentence(line))

/**
 * What it was, as it stands in a letter: each line a sentence. Empty where it says no more than that it is done; a single
 * word gets a place to stand in.
 * @param inShort stands in front of a word or two: `In short:`
 */
export const asResolution = (resolution: string | null | undefined, inShort: string): string => {
  const lines = asParagraphs((resolution ?? '').slice(0, 10_000))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !saysNothing.test(line))
  const sentences = lines.map(lineAsSentence).filter((sentence) => sentence !== '')
  const [only = ''] = sentences
  const isWordOrTwo = sentences.length === 1 && !address.test(only) && only.split(/\s+/).length < 3
  if (isWordOrTwo) return `${inShort} ${lines[0]?.replace(/[.!?\s]+$/, '')}.`
  return sentences.join(' ')
}

const common: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: 'the a an is was are were it its has had have been and of to in on with for by not your you that this there from but now which after again'.split(
    ' ',
  ),
  de: 'der die das ein eine einen einem einer ist war sind waren es hat hatte haben wurde und von zu im in auf mit für nicht ihr ihre sie dass dies dort aber nun jetzt nach wieder den dem des auch noch am zum zur'.split(
    ' ',
  ),
}

/** The language that a text is in, where that is plain from its small words; otherwise `null`. */
export const languageOf = (text: string | null | undefined): LanguageCode | null => {
  const words =
    (text ?? '')
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  const score = (language: LanguageCode): number =>
    words.filter((word) => common[language].includes(word)).length +
    (language === 'de' && /[äöüß]/i.test(text ?? '') ? 1 : 0)
  const [en, de] = [score('en'), score('de')]
  if (en >= 2 && en > de * 2) return 'en'
  return de >= 2 && de > en * 2 ? 'de' : null
}
