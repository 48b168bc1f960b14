import { foldText } from '../../shared/words/text/fold-name.ts'

/** What counts as the same name: without case, accents and further spaces. It is stored, so that it must never change. */
export const nameKey = (name: string): string => foldText(name).replaceAll(/\s+/g, ' ').trim()

/** What counts as the same address. The local part could mean case (RFC 5321, 2.4), but no mail host makes use of it. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase()

/** One line that can be shown anywhere: control characters and line breaks, which nobody types into one, become spaces. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
