import { cleanLine } from './clean-text.ts'

/** A name, taken apart. What is not known is the empty string. */
export type PersonName = Readonly<{
  /** What somebody is called: `Ann`; of whom only a title and a family name are known, these: `Dr. Schmidt`. */
  first: string
  family: string
  /** The titles that the name was written with, as `Dr.`; not `Ms`. */
  title: string
  /** `Dr. Ann Lee` */
  whole: string
}>

const nobody: PersonName = { first: '', family: '', title: '', whole: '' }

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|dame|rev|fr|herr|frau|hr|pd|priv\.-doz|dipl|ing|mag|med|mme|m|mlle|sra?)\.?$/i
const academic = /^(?:dr|prof|professor|doctor|pd|priv\.-doz|dipl|ing|mag)\.?$/i
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|msc|bsc|ma|ba|mba|dds|rn)\.?$/i
const particle =
  /^(?:van|von|vom|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ben|ibn|ter|ten|zu|zum|zur|af|av|y)$/i

/** Mailboxes and rooms, which nobody is called. */
const roles = new Set(
  (
    'info information office mail email post kontakt contact admin administrator administration support service services ' +
    'hello hallo team reception empfang front desk sekretariat secretary buchhaltung accounting accounts verwaltung helpdesk ' +
    'noreply no-reply schule school praxis kanzlei clinic klinik zentrale scanner printer drucker copier hr sales vertrieb ' +
    'einkauf finance finanzen marketing it edv personal personalabteilung bibliothek library bewerbung newsletter webmaster ' +
    'postmaster abteilung department dept staff lehrer teachers bücherei labor lab lager warehouse'
  ).split(' '),
)
const isRole = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .split(/[\s._/&-]+/)
    .filter(Boolean)
  return words.length > 0 && words.every((word) => roles.has(word) || /^\d+$/.test(word))
}

const capital = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'),
    )

/** `MARIA LOPEZ` and `maria lopez` as one writes them; a mixed spelling is somebody's own, and initials are capitals. */
const spelled = (words: readonly string[]): readonly string[] => {
  const text = words.filter((word) => !title.test(word)).join('')
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 2
  const isWhispered = text === text.toLowerCase() && text !== text.toUpperCase()
  if (!isShouted && !isWhispered) return words
  return words.map((word, index) => {
    if (index > 0 && particle.test(word)) return word.toLowerCase()
    return title.test(word) && !isWhispered && word.length < 3 ? word : capital(word)
  })
}

/** `Lee, Ann` as `Ann Lee`; of `Ann Lee, Accounting` only the name. */
const inOrder = (name: string): string => {
  const [before = '', after = '', ...more] = name.split(',').map((part) => part.trim())
  if (after === '' || before === '') return before || after
  if (suffix.test(after)) return `${before} ${after}`
  const names = before.split(' ').filter((word) => !particle.test(word) && !title.test(word))
  const isDepartment = isRole(after) || /\d/.test(after) || (names.length > 1 && after.includes(' '))
  return isDepartment || more.length > 0 ? before : `${after} ${before}`
}

/**
 * Takes a name apart as it stands in an address book: `Lee, Ann`, `Dr. Schmidt`, `Ann Lee, Accounting`, `MARIA LOPEZ`,
 * `Mr. & Mrs. Lee`. A mailbox such as `Info` is nobody's name.
 */
export const readPersonName = (text: string | null | undefined): PersonName => {
  const line = cleanLine((text ?? '').slice(0, 300))
    .replace(/\([^)]*\)|<[^>]*>|\[[^\]]*\]/g, ' ')
    .replace(/["“”„«»()<>[\]]/g, '')
    .split(/\s[|–—-]\s|\s?[|/;]\s?|\s@\s/)[0]
    ?.replace(/\s+/g, ' ')
    .trim()
  if (!line || isRole(line)) return nobody
  const words = spelled(
    inOrder(line)
      .replace(/[,.:;]+$/, (marks) => (/\b(?:jr|sr|m\.d|ph\.d)\.$/i.test(inOrder(line)) ? marks : ''))
      .split(' ')
      .filter(Boolean),
  )
  const whole = words.join(' ')
  if (!/[\p{L}\p{N}]/u.test(whole)) return nobody
  const begins = words.findIndex((word) => !title.test(word) && word !== '&' && !/^(?:and|und)$/i.test(word))
  // "Mr." alone is still all there is.
  const named = begins < 0 ? words : words.slice(begins).filter((word) => !suffix.test(word))
  const family = familyOf(named)
  const titles = begins < 0 ? [] : words.slice(0, begins).filter((word) => academic.test(word))
  const known = { family, title: titles.join(' '), whole }
  const couple = named.findIndex((word) => word === '&' || /^(?:and|und)$/i.test(word))
  if (couple > 0) {
    const firsts = named.slice(0, couple + 2)
    return { first: firsts.join(' '), ...known }
  }
  const isFamilyOnly = begins > 0 && named.length === 1
  const startsWithParticle = particle.test(named[0] ?? '') && named.length > 1
  return { first: isFamilyOnly || startsWithParticle ? whole : (named[0] ?? whole), ...known }
}

/** The last name, with the particles before it: `van der Berg`. */
const familyOf = (named: readonly string[]): string => {
  let start = named.length - 1
  while (start > 0 && particle.test(named[start - 1] ?? '')) start -= 1
  return named.slice(Math.max(0, start)).join(' ')
}
