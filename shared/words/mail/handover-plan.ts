import { assertNever } from '../../assert-never.ts'
import type { Draft } from '../../model/communication.ts'
import type { HandoverForm, Settings } from '../../model/settings.ts'
import { fitsMailto, mailtoUrl } from '../mailto.ts'
import { fitsWebCompose, type WebForm, webComposeUrl } from './web-compose.ts'

/** How the technician wants it, with what goes along. */
export type HandoverWish = Readonly<{
  form: HandoverForm
  /** For a mail that is too long for a mail link. */
  tooLong?: Settings['handover']['tooLong']
  /** The files that go along, by name. */
  attachments?: readonly Readonly<{ name: string }>[]
}>

/** How a draft will reach the mail program. */
export type HandoverPlan = Readonly<{
  form: HandoverForm
  /** The form that could not carry it, or `null`. */
  steppedFrom: HandoverForm | null
  /** The text is too long for the address: it goes on the clipboard, to be pasted. */
  pastesBody: boolean
  /** What is different from what was asked for, in plain words; `null`: nothing is. */
  words: string | null
}>

export const formNames: Readonly<Record<HandoverForm, string>> = {
  mailto: 'your mail program',
  eml: 'a draft file',
  gmail: 'Gmail',
  'outlook-web': 'Outlook on the web',
  copy: 'the clipboard',
}

type Reckoned = Readonly<{ form: HandoverForm; pastesBody: boolean; words: string | null }>

const as = (form: HandoverForm, words: string | null = null): Reckoned => ({ form, pastesBody: false, words })

const pasted = (form: 'mailto' | WebForm): Reckoned => ({
  form,
  pastesBody: true,
  words: `It is too long for ${form === 'mailto' ? 'a mail link' : `a link to ${formNames[form]}`}, so the text is on the clipboard: paste it there.`,
})

const files = (names: readonly string[]): string => (names.length === 1 ? 'the file' : 'the files')

const ofMailto = (draft: Draft, { tooLong = 'eml', attachments = [] }: HandoverWish): Reckoned => {
  if (attachments.length > 0)
    return as(
      'eml',
      `A mail link can’t carry ${files(attachments.map(({ name }) => name))}, so it opens as a draft file.`,
    )
  if (fitsMailto(mailtoUrl(draft))) return as('mailto')
  if (tooLong === 'clipboard' && fitsMailto(mailtoUrl({ ...draft, body: '' }))) return pasted('mailto')
  return as('eml', 'It is too long for a mail link, so it opens as a draft file.')
}

const ofWeb = (draft: Draft, form: WebForm): Reckoned => {
  if (fitsWebCompose(form, webComposeUrl(form, draft))) return as(form)
  if (fitsWebCompose(form, webComposeUrl(form, { ...draft, body: '' }))) return pasted(form)
  return as(
    'copy',
    `It goes to too many people for a link to ${formNames[form]}, so all of it is on the clipboard: paste it there.`,
  )
}

/** A draft file takes everything; into all others the files are put by hand. */
const withFiles = (reckoned: Reckoned, { attachments = [] }: HandoverWish): Reckoned => {
  const names = attachments.map(({ name }) => name)
  if (names.length === 0 || reckoned.form === 'eml') return reckoned
  const ask = `Add ${names.join(', ')} yourself: ${reckoned.form === 'copy' ? 'the clipboard' : 'a link'} can’t carry ${names.length === 1 ? 'a file' : 'files'}.`
  return { ...reckoned, words: reckoned.words === null ? ask : `${reckoned.words} ${ask}` }
}

const reckon = (draft: Draft, wish: HandoverWish): Reckoned => {
  const { form } = wish
  switch (form) {
    case 'mailto':
      return ofMailto(draft, wish)
    case 'gmail':
    case 'outlook-web':
      return ofWeb(draft, form)
    case 'eml':
    case 'copy':
      return as(form)
    default:
      return assertNever(form)
  }
}

/**
 * What will become of a draft: the wished form where it can carry the mail, else the next one, and words that say so. Pure,
 * so that a window can say it beforehand.
 * @throws InvalidAddressError if an address is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const handoverPlan = (draft: Draft, wish: HandoverWish): HandoverPlan => {
  const { form, pastesBody, words } = withFiles(reckon(draft, wish), wish)
  return { form, steppedFrom: form === wish.form ? null : wish.form, pastesBody, words }
}
