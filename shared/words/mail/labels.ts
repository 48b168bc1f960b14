export type MailField =
  | 'from'
  | 'subject'
  | 'date'
  | 'to'
  | 'attachments'
  | 'message-id'
  | 'in-reply-to'
  | 'references'
  | 'other'

// English, German, French, Spanish, Italian, Dutch: what Outlook, Gmail and Apple Mail write above a copied mail.
const labels: Readonly<Record<MailField, string>> = {
  from: 'from|von|de|da|van|sender|absender|expéditeur|mittente|remitente|afzender',
  subject: 'subject|betreff|betrifft|objet|sujet|asunto|oggetto|onderwerp',
  date: 'date|sent|datum|gesendet|gesendet am|received|empfangen|envoyé|envoyé le|reçu|fecha|enviado|enviado el|data|inviato|inviato il|data invio|verzonden|verzonden op|ontvangen',
  to: 'to|an|à|a|pour|para|aan|destinataire|destinatario|destinatari|cc|kopie|kopie (cc)|copie|copie à|copia|bcc|blindkopie|ccn|cci|cco',
  attachments:
    'attachments|attachment|anlagen|anhänge|anlage|anhang|pièces jointes|pièce jointe|adjuntos|archivos adjuntos|datos adjuntos|allegati|allegato|bijlagen|bijlage',
  other:
    'importance|priority|wichtigkeit|priorität|priorité|prioridad|priorità|prioriteit|reply-to|antwort an|antworten an|répondre à|responder a|rispondi a|antwoord aan|sensitivity|categories|organization|organisation|mime-version|content-type|content-transfer-encoding|return-path|delivered-to|thread-topic',
  'message-id': 'message-id',
  'in-reply-to': 'in-reply-to',
  references: 'references',
}
const fieldOf = new Map(
  Object.entries(labels).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as MailField] as const),
  ), // keys are fields
)

const longestLabel = 30
const longestHeader = 2_000

/** `From: Ann`, `*Von:* Ann`, `**Subject**: Hi`, `> Date: today` as its field and value; nothing for other lines. */
export const readHeader = (line: string): Readonly<{ field: MailField; value: string }> | undefined => {
  const plain = line.slice(0, longestHeader).replace(/^[\s>\u200B]*\*{0,2}/, '')
  const colon = plain.indexOf(':')
  if (colon < 1 || colon > longestLabel) return undefined
  const field = fieldOf.get(
    plain
      .slice(0, colon)
      .replace(/[\s*\u200B\u200E]+$/, '')
      .toLowerCase(),
  )
  return (
    field && {
      field,
      value: plain
        .slice(colon + 1)
        .replace(/^\s*\*{0,2}[\s\u200B]*/, '')
        .trim(),
    }
  )
}

const longer = (one: string, other: string): number => other.length - one.length
const words = [labels.from, labels.subject, labels.date, labels.to]
  .join('|')
  .split('|')
  .sort(longer)
  .map((word) => word.replace(/[()]/g, '\\$&'))
const gluedSubject = new RegExp(`(?:${labels.subject})\\s?:`, 'i')
const gluedLabel = new RegExp(`(?<=[>\\s;])(?=(?:${words.join('|')})\\s?:)`, 'gi')
const oneLineForward = /^\s*-{5}\s?[^-]{3,60}-{5}\s*(?=\S)/

/**
 * What Yahoo copies as one line, `----- Forwarded Message ----- From: Ann <ann@x.org>To: Bob <bob@x.org>Sent: … Subject: …`,
 * as the lines that it stands for; nothing for other lines.
 */
export const ungluedHeaders = (line: string): readonly string[] | undefined => {
  const banner = oneLineForward.exec(line.slice(0, longestHeader))?.[0]
  if (banner === undefined) return undefined
  const rest = line.slice(banner.length)
  const subject = gluedSubject.exec(rest.slice(0, longestHeader))?.index ?? rest.length
  const head = rest.slice(0, subject).trim()
  return [banner.trim(), ...head.split(gluedLabel).map((each) => each.trim()), rest.slice(subject)]
    .filter((each) => each !== '')
    .concat('')
}

// Some programs cut the prefix off from its colon by a space, or count: `RE[2]: Hi`.
const replyPrefix =
  /^(?:re|fwd?|aw|wg|antw|antwort|sv|vs|tr|rv|rif|i|r|doorst)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*/i
// One letter could be a word; these are only stripped as themselves.
const oneLetter = /^[ir]\s?[:：]/i

/** The subject without `Re:`, `Fwd:`, `AW:`, `WG:` and the like; as it was if nothing else is left. */
export const bareSubject = (subject: string): string => {
  let bare = subject.trim()
  while (replyPrefix.test(bare) && !oneLetter.test(bare)) bare = bare.replace(replyPrefix, '')
  return bare === '' ? subject.trim() : bare
}
