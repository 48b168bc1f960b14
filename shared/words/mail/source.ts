import { decodeWords } from 'postal-mime'
import { htmlText } from './html-text.ts'

/** A mail as its source shows it: headers by lower-case name, and the body as text. */
export type MailSource = Readonly<{
  header: Readonly<{
    decoded: (name: string) => string | undefined
    /** As it stands there, unfolded, with its encoded words. */
    encoded: (name: string) => string | undefined
  }>
  body: string
}>

const field = /^([\x21-\x39\x3B-\x7E]{1,76}):(.*)$/
const mostHeaderLines = 2_000
const deepest = 5

const readHeaders = (
  lines: readonly string[],
): { headers: Map<string, string>; length: number } | undefined => {
  const headers = new Map<string, string>()
  let last: string | undefined
  let index = 0
  for (; index < Math.min(lines.length, mostHeaderLines); index += 1) {
    const line = lines[index] ?? ''
    if (line.trim() === '') break
    const [, name, value = ''] = field.exec(line) ?? []
    if (name !== undefined) {
      last = name.toLowerCase()
      // The first of each: what mail servers add comes above it, but not under these names.
      if (headers.has(last)) last = `${last} again`
      headers.set(last, value.trim())
    } else if (/^[ \t]/.test(line) && last !== undefined)
      headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim())
    else return undefined
  }
  return { headers, length: index }
}

const parameter = (value: string, name: string): string | undefined => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value) ?? []
  return quoted ?? bare
}

const decoded = (octets: Uint8Array<ArrayBuffer>, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(octets)
  } catch {
    return new TextDecoder().decode(octets)
  }
}

const octetsOf = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(binary, (each) => each.charCodeAt(0))

const fromQuotedPrintable = (text: string, charset: string): string =>
  text
    .replace(/=[ \t]*\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/gi, (run) =>
      decoded(
        octetsOf(run.replace(/=(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))),
        charset,
      ),
    )

const fromBase64 = (text: string, charset: string): string => {
  try {
    return decoded(octetsOf(atob(text.replace(/\s/g, ''))), charset)
  } catch {
    return text
  }
}

/** The first text of a part that is of this type; nothing for pictures and other files. */
const textOf = (
  wanted: 'text/plain' | 'text/html',
  headers: ReadonlyMap<string, string>,
  lines: readonly string[],
  depth = 0,
): string | undefined => {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < deepest) {
    const starts = lines.flatMap((line, at) => (line.trimEnd().startsWith(`--${boundary}`) ? [at] : []))
    for (const [index, at] of starts.entries()) {
      const part = lines.slice(at + 1, starts[index + 1])
      const inner = readHeaders(part)
      const found = inner && textOf(wanted, inner.headers, part.slice(inner.length + 1), depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (
    !type.toLowerCase().startsWith(wanted) ||
    /^attachment\b/i.test(headers.get('content-disposition') ?? '')
  )
    return undefined
  const text = lines.join('\n')
  const charset = parameter(type, 'charset') ?? 'utf-8'
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'quoted-printable') return fromQuotedPrintable(text, charset)
  return encoding === 'base64' ? fromBase64(text, charset) : text
}

/**
 * Reads the source of a mail (RFC 5322), as "view source" shows it: headers of any name, folded and encoded (RFC 2047), and
 * of the body the first plain text, or else the words of a web page. Gives nothing for text that is no such source.
 */
export const readMailSource = (given: readonly string[]): MailSource | undefined => {
  // An mbox file begins each mail with a line of its own.
  const lines = /^From \S+ /.test(given[0] ?? '') ? given.slice(1) : given
  const read = readHeaders(lines)
  if (read === undefined || !read.headers.has('from')) return undefined
  if (!['message-id', 'received', 'mime-version'].some((name) => read.headers.has(name))) return undefined
  const rest = lines.slice(read.length + 1)
  const encoded = (name: string): string | undefined => read.headers.get(name)
  const decoded = (name: string): string | undefined => {
    const value = encoded(name)
    return value && decodeWords(value)
  }
  const plain = textOf('text/plain', read.headers, rest)
  const body = plain?.trim() ? plain : htmlText(textOf('text/html', read.headers, rest) ?? '')
  return { header: { decoded, encoded }, body }
}
