import type { AttachedFile } from '../../shared/model/attachment.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { HandoverForm } from '../../shared/model/settings.ts'
import { type HandoverPlan, type HandoverWish, handoverPlan } from '../../shared/words/mail/handover-plan.ts'
import { webComposeUrl } from '../../shared/words/mail/web-compose.ts'
import { mailtoUrl } from '../../shared/words/mailto.ts'
import { emlDraft } from './eml.ts'

type Carried =
  | Readonly<{
      form: 'mailto' | 'gmail' | 'outlook-web'
      url: string
      /** The body, where it is too long for the address: to be put on the clipboard. */
      clipboard: string | null
    }>
  | Readonly<{ form: 'eml'; content: string }>
  | Readonly<{ form: 'copy'; text: string }>

/** How a draft reaches the mail program. */
export type Handover = Carried & Pick<HandoverPlan, 'steppedFrom' | 'words'>

/** The draft as text, for a mail program that can only be reached by pasting. */
export const draftAsText = ({ to, cc = [], bcc = [], subject, body }: Draft): string =>
  [
    `To: ${to.join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.join(', ')}`] : []),
    ...(bcc.length > 0 ? [`Bcc: ${bcc.join(', ')}`] : []),
    `Subject: ${subject}`,
    '',
    body,
  ].join('\n')

const carried = (
  draft: Draft,
  { form, pastesBody }: HandoverPlan,
  attachments: readonly AttachedFile[],
): Carried => {
  if (form === 'eml') return { form, content: emlDraft(draft, { attachments }) }
  if (form === 'copy') return { form, text: draftAsText(draft) }
  const written = pastesBody ? { ...draft, body: '' } : draft
  return {
    form,
    url: form === 'mailto' ? mailtoUrl(written) : webComposeUrl(form, written),
    clipboard: pastesBody ? draft.body : null,
  }
}

/**
 * The draft in the wished form, or where that cannot carry it in the next one; `words` then say so.
 * @throws InvalidAddressError for an address that no mail could reach.
 */
export const handover = (
  draft: Draft,
  wish: Omit<HandoverWish, 'form' | 'attachments'> & {
    form?: HandoverForm
    attachments?: readonly AttachedFile[]
  } = {},
): Handover => {
  const { form = 'mailto', attachments = [] } = wish
  const plan = handoverPlan(draft, { ...wish, form, attachments })
  const { steppedFrom, words } = plan
  return { ...carried(draft, plan, attachments), steppedFrom, words }
}
