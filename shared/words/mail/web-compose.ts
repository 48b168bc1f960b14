import type { Draft } from '../../model/communication.ts'
import { encode } from '../mailto.ts'
import { bodyText, headerText } from '../text/clean-text.ts'
import { checkedDraft } from './address.ts'

export type WebForm = 'gmail' | 'outlook-web'

/**
 * Encoded characters. `shell.openExternal` refuses over 2,081 on Windows and IIS in front of Outlook over 2,048 after
 * the `?`; whoever is not signed in is sent on with the address encoded once more, where Gmail cuts near 1,620.
 */
const budgets: Readonly<Record<WebForm, number>> = { gmail: 1600, 'outlook-web': 1800 }

/** Whether the page takes the whole of `url`; if not, the body travels on the clipboard. */
export const fitsWebCompose = (form: WebForm, url: string): boolean => url.length <= budgets[form]

const pages = {
  gmail: { address: 'https://mail.google.com/mail/?view=cm&fs=1', subject: 'su' },
  'outlook-web': { address: 'https://outlook.office.com/mail/deeplink/compose?', subject: 'subject' },
} as const satisfies Record<WebForm, { address: string; subject: string }>

/** How the addresses begin that `webComposeUrl` makes. */
export const webComposePages: readonly string[] = Object.values(pages).map(({ address }) => address)

/**
 * The address of Gmail's or Outlook's page for a new mail, filled in: UTF-8 percent-encoded, `%20` for a space, `%0A` for a
 * line break. An empty field is left out. A page answers no thread by id: the subject finds it.
 * @throws InvalidAddressError if an address in `to`, `cc` or `bcc` is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const webComposeUrl = (form: WebForm, draft: Draft): string => {
  const { to, cc, bcc, subject, body } = checkedDraft(draft)
  const page = pages[form]
  // Field names are written here and never come from data.
  const fields = [
    ['to', to.join(',')],
    ['cc', cc.join(',')],
    ['bcc', bcc.join(',')],
    [page.subject, headerText(subject)],
    ['body', bodyText(body, '\n')],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value = '']) => `${name}=${encode(value)}`)
  const query = fields.join('&')
  return `${page.address}${query === '' || page.address.endsWith('?') ? '' : '&'}${query}`
}
