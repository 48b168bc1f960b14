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
const labels: Readonly<Record<MailField, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van', 'sender', 'absender', 'expéditeur'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp'],
  date: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'received',
    'empfangen',
    'envoyé',
    'fecha',
    'enviado',
    'data',
    'inviato',
    'verzonden',
  ],
  to: ['to', 'an', 'à', 'para', 'a', 'aan', 'cc', 'kopie', 'bcc', 'blindkopie'],
  attachments: [
    'attachments',
    'anlagen',
    'anhänge',
    'anlage',
    'pièces jointes',
    'adjuntos',
    'allegati',
    'bijlagen',
  ],
  other: [
    'importance',
    'priority',
    'wichtigkeit',
    'priorität',
    'reply-to',
    'antwort an',
    'sensitivity',
    'categories',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
    'return-path',
    'delivered-to',
    'thread-topic',
  ],
  'message-id': ['message-id'],
  'in-reply-to': ['in-reply-to'],
  references: ['references'],
}
const fieldOf = new Map(
  Object.entries(labels).flatMap(([field, names]) =>
    names.map((name) => [name, field as MailField] as const),
  ), // keys are fields
)

const longestLabel = 30
const longestHeader = 2_000

/** `From: Ann`, `*Von:* Ann`, `**Subject**: Hi`, `> Date: today` as its field and value; nothing for other lines. */
export const readHeader = (line: string): Readonly<{ field: MailField; value: string }> | undefined => {
  const plain = line.slice(0, longestHeader).replace(/^[\s>]*\*{0,2}/, '')
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
