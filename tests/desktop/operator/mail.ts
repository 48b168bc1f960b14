import { readFile } from 'node:fs/promises'
import type { Opened } from '../outside.ts'

/** Something that the app opened, as a person would see it in the program that opens it. */
export type OpenedView =
  | { kind: 'mail'; to: string; subject: string; body: string }
  | { kind: 'other'; target: string }

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** By RFC 6068, where `+` is a plus sign. */
const readMailto = (url: string): OpenedView => {
  const [address = '', query = ''] = url.slice('mailto:'.length).split('?')
  const fields = new Map(
    query.split('&').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name).toLowerCase(), decode(value.join('='))]
    }),
  )
  return {
    kind: 'mail',
    to: decode(address),
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  }
}

export const viewOpened = async (item: Opened): Promise<OpenedView> => {
  if ('url' in item)
    return /^mailto:/i.test(item.url) ? readMailto(item.url) : { kind: 'other', target: item.url }
  if (!item.path.endsWith('.eml')) return { kind: 'other', target: item.path }
  try {
    const { default: PostalMime } = await import('postal-mime') // seldom needed, and a second instance must be quick
    const mail = await PostalMime.parse(await readFile(item.path))
    const to = (mail.to ?? [])
      .map(({ name, address }) => (name ? `${name} <${address}>` : (address ?? '')))
      .join(', ')
    return { kind: 'mail', to, subject: mail.subject ?? '', body: mail.text ?? '' }
  } catch {
    return { kind: 'other', target: item.path } // gone meanwhile
  }
}
