import { compile, type HtmlToTextOptions } from 'html-to-text'

/** What is read of a web page; a mail's words are a fraction of it. */
const longestHtml = 1_000_000
/** Mail programs nest some fifty tables; the parser's time grows with the square of this, its stack with the second. */
const mostOpenTags = 5_000
const deepest = 300

const tag = /<(\/?)([a-z][a-z0-9:-]*)/gi
const neverClosed = /^(?:br|img|hr|input|meta|link|col|area|base|embed|source|wbr)$/

/** As much of a page as is read: the first million characters, and nothing nested beyond reason. */
export const readableHtml = (html: string): string => {
  const cut = html.slice(0, longestHtml)
  const open = new Map<string, number>()
  let depth = 0
  for (const { 1: slash, 2: given = '', index } of cut.matchAll(tag)) {
    const name = given.toLowerCase()
    const count = open.get(name) ?? 0
    if (neverClosed.test(name) || (slash !== '' && count === 0)) continue
    const step = slash === '' ? 1 : -1
    open.set(name, count + step)
    depth += step
    if (depth > mostOpenTags) return cut.slice(0, index)
  }
  return cut
}

const plainHeading = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
  selector,
  options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
}))

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: deepest, ellipsis: '…' },
  selectors: [
    ...plainHeading,
    { selector: 'a', options: { ignoreHref: true } },
    ...['img', 'style', 'script', 'title', 'head', 'noscript'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    // Mails are laid out in tables: cells follow each other, rows have lines of their own.
    { selector: 'table', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
  ],
}

let read: ((html: string) => string) | undefined

/** The words of a mail that is a web page, to be read, never to be shown as a page: lines stay, everything else goes. */
export const htmlText = (html: string): string => {
  read ??= compile(options)
  return read(readableHtml(html))
    .replace(/\u00A0/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}
