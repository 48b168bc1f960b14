/** Longer than any number that exists (E.164 allows 15 digits), with an extension. */
const mostDigits = 32

const extensionSigns =
  /(?:\bext(?:ension|\.)?|\bx|\bdurchwahl|\bapp(?:arat|\.)?|\bnst\.?)\s*[:.]?\s*(\d{1,10})\s*$/i

/**
 * A `tel:` URL (RFC 3966) for a number as somebody wrote it, or `null` where there is nothing to dial. Only digits, `*`, `#`
 * and a leading plus are dialled; an extension at the end goes into `ext` (section 3). Of several numbers the first is meant.
 */
export const telUrl = (phone: string): string | null => {
  const [first = ''] = phone
    .normalize('NFKC')
    .trim()
    .split(/\s*(?:[,;|\n]|\bor\b|\boder\b)\s*(?!\s*(?:ext|x\d|durchwahl|app|nst))/i)
  const extension = extensionSigns.exec(first)
  const bare = extension === null ? first : first.slice(0, extension.index)
  // `+49 (0)30 …`: the zero in brackets is dialled only at home.
  const abroad = bare.replace(/^[^\d+]*\+/, '+').startsWith('+')
  const digits = (abroad ? bare.replace(/\(\s*0\s*\)/, '') : bare).replace(/[^\d*#]/g, '')
  const number = digits === '' ? (extension?.[1] ?? '') : digits
  if (!/\d/.test(number) || number.length > mostDigits) return null
  const ext = digits === '' || extension === null ? '' : `;ext=${extension[1]}`
  return `tel:${abroad ? '+' : ''}${number.replaceAll('#', '%23')}${ext}`
}
