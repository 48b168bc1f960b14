import { givenNameFirst } from './fold-name.ts'

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|dame|rev|fr|herr|frau|hr|fr|dipl|ing|mag|med|mme|m|mlle)\.?$/i

/** `Dr.`, `Frau`, `Prof`: said before a name, and none itself. */
export const isHonorific = (word: string): boolean => honorific.test(word)

const parts = (name: string): string[] => {
  const words = givenNameFirst(name.replace(/\s+/g, ' ').trim())
    .replace(/["“”„()<>]/g, '')
    .split(' ')
    .filter(Boolean)
  const named = words.filter((word, index) => index === words.length - 1 || !honorific.test(word))
  // "Mr." alone is still all there is.
  return named.length > 0 ? named : words
}

/** One or two letters for an avatar: `AL` for `Ann Lee`, `?` if there is no name. */
export const initials = (name: string): string => {
  const words = parts(name).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letter = (word: string | undefined): string =>
    /[\p{L}\p{N}]\p{M}*/u.exec(word ?? '')?.[0].toLocaleUpperCase('en') ?? ''
  const both = words.length > 1 ? letter(words[0]) + letter(words.at(-1)) : letter(words[0])
  return both === '' ? '?' : both
}

/** What to call somebody of whom only the address is known: `ann.lee@school.org` is `Ann Lee`. */
export const nameFromAddress = (address: string): string => {
  const [mailbox = ''] = address.split('@')
  const words = mailbox
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => /\p{L}/u.test(word))
  const name = words.map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1)).join(' ')
  return name || mailbox || address
}
