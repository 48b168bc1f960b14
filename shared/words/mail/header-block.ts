import { isBlank } from '../text/clean-text.ts'
import { type MailField, readHeader } from './labels.ts'

/** From, Subject, Date and To lines, as mail programs write them above a mail. */
export type HeaderBlock = Readonly<{
  values: ReadonlyMap<MailField, string>
  /** The names of attachments, as they stand there. */
  kept: readonly string[]
  /** The line at which it begins, and the first line behind it. */
  at: number
  end: number
  isQuoted: boolean
}>

/** The headers of a mail are looked for in so many lines. */
export const headerLines = 80
const longestBlock = 60
/** A line that was wrapped is about as long as lines get. */
const nearlyFull = 55

const once: readonly MailField[] = ['from', 'subject', 'date']
const aside: readonly MailField[] = ['other', 'message-id', 'in-reply-to', 'references']

const bare = (line: string): string => line.replace(/^[>\s]+/, '')

/** Whether a line below a blank one is still a header; the shortest foreign labels are too often words of the body. */
const isHeaderBelow = (line: string, values: ReadonlyMap<MailField, string>): boolean => {
  const header = readHeader(line)
  if (header === undefined || header.value === '' || aside.includes(header.field)) return false
  if (once.includes(header.field) && values.has(header.field)) return false
  return !/^(?:da|de|a|an|van|data)\s*:/i.test(bare(line))
}

/** The block that begins at a line, if one does: whether it is a mail's is asked later. */
const readBlock = (lines: readonly string[], at: number): HeaderBlock | undefined => {
  const values = new Map<MailField, string>()
  const kept: string[] = []
  const isQuoted = lines[at]?.trimStart().startsWith('>') === true
  const last = Math.min(lines.length, at + longestBlock)
  let field: MailField | undefined
  let filled = 0
  let index = at
  const line = (ahead: number): string => bare(lines[index + ahead] ?? '')
  const isHeader = (ahead: number): boolean => readHeader(line(ahead)) !== undefined

  /** The rest of a value that was broken over lines: further headers follow, or the line before it was full. */
  const goesOn = (): boolean => {
    if (field === undefined || line(0) === '') return false
    if (values.get(field) === '' || /^[>]*[ \t]/.test(lines[index] ?? '')) return true
    const next = [1, 2, 3].find((ahead) => line(ahead) === '' || isHeader(ahead))
    if (next !== undefined && line(next) !== '') return field === 'to' || filled >= nearlyFull
    return filled >= nearlyFull && next !== undefined && next < 3 && index + next < lines.length - 1
  }

  for (; index < last; index += 1) {
    const header = readHeader(line(0))
    if (header !== undefined) {
      // A second From is where a forwarded mail begins, which belongs to the body.
      if (once.includes(header.field) && values.has(header.field)) break
      field = header.field
      if (!values.has(field)) values.set(field, header.value)
      if (field === 'attachments') kept.push(line(0).trim())
    } else if (line(0) === '') {
      // Web pages put blank lines between the headers too; the body begins where no further header follows.
      const next = lines.slice(index + 1, index + 3).find((each) => !isBlank(bare(each))) ?? ''
      const isPending = field !== undefined && values.get(field) === '' && next !== ''
      if (!isPending && !isHeaderBelow(bare(next), values)) break
    } else if (field !== undefined && goesOn())
      values.set(field, `${values.get(field) ?? ''} ${line(0).trim()}`.trim())
    else break
    filled = (lines[index] ?? '').trim().length
  }
  return values.size === 0 ? undefined : { values, kept, at, end: index, isQuoted }
}

/**
 * The first block of headers that names a sender, wherever it begins. `isWhole` says whether what stands above it is only
 * a banner or nothing; below words it takes more headers to be one, for words may look like a header.
 */
export const findHeaderBlock = (
  lines: readonly string[],
  isNothingAbove: (at: number) => boolean,
): HeaderBlock | undefined => {
  for (let at = 0; at < Math.min(lines.length, headerLines); at += 1) {
    const first = readHeader(bare(lines[at] ?? ''))
    if (first === undefined || aside.includes(first.field) || first.field === 'attachments') continue
    const block = readBlock(lines, at)
    if (block === undefined) continue
    const { values } = block
    const from = values.get('from') ?? ''
    const main = (['from', 'subject', 'date', 'to'] as const).filter((field) => values.has(field)).length
    if (isNothingAbove(at) ? isMail(values, main) : from !== '' && isBelowWords(values, main)) return block
  }
  return undefined
}

/** A move from one address to another has From and To as well, so it takes what only a mail has. */
const isBelowWords = (values: ReadonlyMap<MailField, string>, main: number): boolean =>
  values.get('from')?.includes('@') === true
    ? values.has('subject') || values.has('date')
    : values.has('subject') && main >= 3

const isMail = (values: ReadonlyMap<MailField, string>, main: number): boolean => {
  if (!values.has('from')) return values.has('subject') && values.size >= 2
  return values.size >= 2 || main >= 2 || /\S@\S/.test(values.get('from') ?? '')
}
