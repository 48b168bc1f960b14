const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }

/**
 * Without case and accents; spaces and punctuation stay. Names are stored in the log by a key that is made with this, so
 * that what it gives for a text must never change.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A name as people type it: no case, no accents, dots and dashes as spaces. `Ann.Lée` and `ann lee` are the same. */
export const foldName = (name: string): string =>
  foldText(name)
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’´`]/g, '')
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()

/** All foldings of a name: `Jürgen` is typed as `jurgen` and as `juergen`. */
export const foldings = (name: string): string[] => {
  const spelledOut = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüå]/g, (letter) => umlauts[letter] ?? letter)
  return [...new Set([foldName(name), foldName(spelledOut)])]
}

/** `Lee, Ann` as `Ann Lee`; other names as they are. */
export const givenNameFirst = (name: string): string => {
  const [family, given, ...more] = name.split(',').map((part) => part.trim())
  const isSuffix =
    given !== undefined && /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|msc|bsc|ma|ba)\.?$/i.test(given)
  return family && given && more.length === 0 && !isSuffix ? `${given} ${family}` : name.trim()
}
