import type { Draft } from '../model/communication.ts'
import { checkedDraft } from './mail/address.ts'
import { bodyText, headerText } from './text/clean-text.ts'

/** Encoded characters: `shell.openExternal` refuses over 2,081 on Windows, Outlook cuts near 2,046, Gmail sooner. */
export const mailtoBudget = 1800

/** Whether mail programs take the whole of `url`; if not, an `.eml` draft carries it. */
export const fitsMailto = (url: string): boolean => url.length <= mailtoBudget

/** Percent-encoded for a value in a URL. */
// RFC 6068 allows the apostrophe, but scripts between browser and mail program have tripped over it.
export const encode = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27')

const encodeAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  return `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`
}

const encodeAddresses = (addresses: readonly string[]): string => addresses.map(encodeAddress).join(',')

/**
 * A `mailto:` URL by RFC 6068: UTF-8 percent-encoded, `%0D%0A` for a line break in the body and nowhere else, never `+`
 * for a space. Control characters are dropped from the subject, NUL from the body; an empty field is left out, and so
 * may the recipients be (section 2 allows none). International domains are percent-encoded as section 2 says. The thread
 * is left out: only subject and body are safe everywhere (section 4), and the subject finds it.
 * @throws InvalidAddressError if an address in `to`, `cc` or `bcc` is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const mailtoUrl = (draft: Draft): string => {
  const { to, cc, bcc, subject, body } = checkedDraft(draft)
  // Field names are written here and never come from data (RFC 6068, section 7).
  const fields = [
    ['subject', encode(headerText(subject))],
    ['body', encode(bodyText(body, '\r\n'))],
    ['cc', encodeAddresses(cc)],
    ['bcc', encodeAddresses(bcc)],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
  const query = fields.length === 0 ? '' : `?${fields.join('&')}`
  return `mailto:${encodeAddresses(to)}${query}`
}
