import type { Draft } from '../model/communication.ts'
import { emlDraft } from './eml.ts'
import { fitsMailto, mailtoUrl } from './mailto.ts'

/** How a draft reaches the mail program. */
export type Handover = Readonly<{ form: 'mailto'; url: string } | { form: 'eml'; content: string }>

/**
 * A `mailto:` address while it fits what mail programs take, otherwise a draft file with the whole text.
 *
 * @throws InvalidAddressError for an address that no mail could reach.
 */
export const handover = (draft: Draft): Handover => {
  const url = mailtoUrl(draft)
  return fitsMailto(url) ? { form: 'mailto', url } : { form: 'eml', content: emlDraft(draft) }
}

/** The draft as text, for a mail program that can only be reached by pasting. */
export const draftAsText = (draft: Draft): string =>
  [`To: ${draft.to.join(', ')}`, `Subject: ${draft.subject}`, '', draft.body].join('\n')
