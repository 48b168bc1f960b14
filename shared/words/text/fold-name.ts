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

/** A name as people type it: no case, no accents, dots and dashes as spaces. `Ann.Lée` and `ann lee` are the same. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
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
