/** Folds case, accents and spaces: what counts as the same name. */
export const nameKey = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** What counts as the same address. The local part could mean case (RFC 5321, 2.4), but no mail host makes use of it. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase()

/** One line that can be shown anywhere: control characters and line breaks, which nobody types into one, become spaces. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
