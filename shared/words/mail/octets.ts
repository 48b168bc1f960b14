const startsWith = (octets: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((octet, index) => octets[index] === octet)

/** The octets of a mail file as UTF-8 without a byte-order mark, without the line by which an mbox file begins each mail. */
export const unmarked = (octets: Uint8Array): Uint8Array => {
  const wide = startsWith(octets, 0xff, 0xfe) ? 'utf-16le' : startsWith(octets, 0xfe, 0xff) ? 'utf-16be' : ''
  const utf8 = wide === '' ? octets : new TextEncoder().encode(new TextDecoder(wide).decode(octets))
  let start = startsWith(utf8, 0xef, 0xbb, 0xbf) ? 3 : 0
  while (utf8[start] === 0x0a || utf8[start] === 0x0d) start += 1
  const fromLine = [0x46, 0x72, 0x6f, 0x6d, 0x20] // `From `, without a colon
  if (fromLine.every((octet, index) => utf8[start + index] === octet)) {
    const end = utf8.indexOf(0x0a, start)
    start = end < 0 ? utf8.length : end + 1
  }
  return utf8.subarray(start)
}

/** How many octets of a character in UTF-8 begin here; 0 where none does. */
const characterLength = (octets: Uint8Array, at: number): number => {
  const first = octets[at] ?? 0
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next += 1) if (((octets[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** The upper half of windows-1252, in which programs wrote that said nothing about their letters, each in UTF-8. */
const windowsLetters = (): readonly Uint8Array[] => {
  const decoder = new TextDecoder('windows-1252')
  const encoder = new TextEncoder()
  return Array.from({ length: 0x80 }, (_, index) =>
    encoder.encode(decoder.decode(Uint8Array.of(0x80 + index))),
  )
}

/** The same octets in UTF-8: those that are none are read as windows-1252, each by itself. */
export const asUtf8 = (octets: Uint8Array): Uint8Array => {
  // No octet of windows-1252 takes more than three in UTF-8.
  const out = new Uint8Array(octets.length * 3)
  const windows = windowsLetters()
  let length = 0
  for (let at = 0; at < octets.length; ) {
    const count = characterLength(octets, at)
    if (count === 0) {
      const letter = windows[(octets[at] ?? 0) - 0x80] ?? new Uint8Array()
      out.set(letter, length)
      length += letter.length
      at += 1
    } else {
      out.set(octets.subarray(at, at + count), length)
      length += count
      at += count
    }
  }
  return out.subarray(0, length)
}

/** More lines of text than anybody reads; the parser takes a while for each. */
const mostLines = 10_000
/** Encoded files have lines of 60 octets and more. */
const shortLine = 60

const startsFile = /^content-disposition:\s*attachment/i

/** The same mail without the lines of its text that are beyond reason; its attached files stay whole. */
export const withoutEndlessText = (octets: Uint8Array): Uint8Array => {
  let breaks = 0
  for (const octet of octets) if (octet === 0x0a) breaks += 1
  if (breaks <= mostLines) return octets
  const decoder = new TextDecoder('latin1')
  const out = new Uint8Array(octets.length)
  let length = 0
  let count = 0
  let isFile = false
  for (let at = 0; at < octets.length; ) {
    const found = octets.indexOf(0x0a, at)
    const end = found < 0 ? octets.length : found + 1
    const isBoundary = octets[at] === 0x2d && octets[at + 1] === 0x2d && end - at > 4
    const isShort = end - at < shortLine
    if (isBoundary) isFile = false
    if (isShort && (octets[at] === 0x43 || octets[at] === 0x63))
      isFile ||= startsFile.test(decoder.decode(octets.subarray(at, end)))
    if (isShort && !isFile) count += 1
    if (count <= mostLines || isFile || !isShort || (isBoundary && count <= 2 * mostLines)) {
      out.set(octets.subarray(at, end), length)
      length += end - at
    }
    at = end
  }
  return out.subarray(0, length)
}
