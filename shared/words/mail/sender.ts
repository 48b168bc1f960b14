import { addressParser } from 'postal-mime'
import { cleanLine } from '../text/clean-text.ts'
import { givenNameFirst } from '../text/fold-name.ts'
import { isAddress } from './address.ts'

/** Whoever wrote a mail, as far as it says. */
export type Sender = Readonly<{ name?: string; email?: string }>

const longestField = 2_000
const longestShown = 500
const longestName = 200

const quotes = /^["'“”„‘’«»*\s]+|["'“”„‘’«»*\s]+$/g

const named = (name: string, email: string): Sender | undefined => {
  const spoken = givenNameFirst(
    cleanLine(name)
      .replace(quotes, '')
      .replace(/[\s(<[]+$/, '')
      .replace(quotes, ''),
  )
    .slice(0, longestName)
    .toWellFormed()
  const isName = spoken !== '' && !spoken.includes('@')
  if (!isName && !isAddress(email)) return undefined
  return { ...(isName && { name: spoken }), ...(isAddress(email) && { email }) }
}

const blank = (text: string): string => ' '.repeat(text.length)
const withoutQuoted = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"/g, blank)
const withoutComments = (text: string): string => text.replace(/\([^()]*\)/g, blank)

const addressIn = (word: string): string | undefined => {
  const address = word.replace(/^[\s<>[\]()"'*]+|[\s<>[\]()"'*.,;:]+$/g, '').replace(/^mailto:/i, '')
  return address.includes('@') && isAddress(address) ? address : undefined
}

/** The address in the last bracket of the first mailbox: a name may have an address in it, even one in brackets. */
const bracketed = (text: string): Readonly<{ at: number; email: string }> | undefined => {
  let found: Readonly<{ at: number; end: number; email: string }> | undefined
  for (const { 1: inside = '', index } of text.matchAll(/[<[(]([^<>[\]()\s]{3,300})[>\])<]/g)) {
    const email = addressIn(inside)
    if (email === undefined) continue
    if (found !== undefined && /[,;]/.test(text.slice(found.end, index))) break
    found = { at: found?.at ?? index, end: index + inside.length, email }
  }
  return found
}

/**
 * The first mailbox of a header (RFC 5322, 3.4), its words still encoded. Names with a comma that nobody quoted belong
 * together: `Lee, Ann <ann@school.org>`. Of several bracketed addresses in one mailbox the last counts, as in `readSender`.
 */
export const readMailbox = (value: string | undefined): Sender | undefined => {
  const text = (value ?? '').slice(0, longestField)
  const mailboxes = addressParser(text, { flatten: true }).map(({ name, address = '' }) => ({
    name,
    address: cleanLine(address).replace(/^mailto:/i, ''),
  }))
  const at = mailboxes.findIndex(({ address }) => isAddress(address))
  const names = mailboxes.slice(0, at < 0 ? 2 : at + 1).map(({ name }) => name)
  const last = bracketed(withoutComments(withoutQuoted(text)))
  return named(names.join(', '), last?.email ?? mailboxes[at]?.address ?? '')
}

/**
 * A sender as mail programs show one above a copied mail: `Ann Lee <ann@x.org>`, `"Lee, Ann" [mailto:ann@x.org]`,
 * `Ann Lee (ann@x.org)`, an address or only a name. A bracketed address goes before one in the name, and any goes before
 * one in a comment.
 */
export const readSender = (value: string): Sender | undefined => {
  const text = cleanLine(value.slice(0, longestField))
    .slice(0, longestShown)
    .replace(
      /^.{0,300}?\s(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|namens)\s+/i,
      '',
    )
  const unquoted = withoutQuoted(text)
  for (const part of [withoutComments(unquoted), unquoted]) {
    const inBrackets = bracketed(part)
    if (inBrackets !== undefined) return named(text.slice(0, inBrackets.at), inBrackets.email)
    const bare = part.split(/[\s<>[\]()]+/).find((word) => addressIn(word) !== undefined)
    if (bare !== undefined)
      return named(text.slice(0, part.indexOf(bare)).replace(/[\s<[(]+$/, ''), addressIn(bare) ?? '')
  }
  return named(text.replace(/[<[(].*$/, '').replace(/[\s:,;]+$/, ''), '')
}

const robotMailbox =
  /^(?:(?:no|do-?not|dont|never)[._-]?(?:reply|respond|answer)|(?:nicht|keine?)[._-]?antwort|ne-?pas-?repondre|no-?responder|non-?rispondere|mailer(?:-daemon)?|daemon|notif|alert|auto|robot|bot|form|formular|kontakt|contact|contacto|contatto|web|wordpress|www|apache|survey|system)[a-z0-9]*(?:[._+-].*)?$/i
const robotName = /\b(?:forms?|formular|formulaire|formulario|modulo|formulier|no-?reply)\b/i
const via = /^(.*?)\s+(?:via|über|a través de|tramite|par l[’']intermédiaire de)\s.*$/iu

const isRobot = ({ name = '', email = '' }: Sender): boolean =>
  robotMailbox.test(email.slice(0, email.lastIndexOf('@'))) || robotName.test(name)

/** Lower-case addresses that stand for the list itself: what one writes to, to reach everybody. */
const listAddresses = (header: (name: string) => string | undefined): readonly string[] => {
  const post = /mailto:([^>?\s]{3,254})/i.exec((header('list-post') ?? '').slice(0, longestField))?.[1]
  const id = /([^<>\s.]{1,64})\.([^<>\s]{1,190})>?\s*$/.exec((header('list-id') ?? '').slice(-300))
  return [post, id && `${id[1]}@${id[2]}`].flatMap((each) => (each ? [each.toLowerCase()] : []))
}

/**
 * Who wrote a mail and waits for the answer. Where From is a form's, a robot's or a mailing list's, the person is in
 * Reply-To, or where the list keeps them (`X-Original-From`). Somebody of whom only the list's address is known has none.
 * `header`: a header's value by its lower-case name, unfolded, its words still encoded.
 */
export const senderOf = (header: (name: string) => string | undefined): Sender | undefined => {
  const from = readMailbox(header('from'))
  if (from === undefined) return readMailbox(header('sender'))
  const lists = listAddresses(header)
  const isListed = (email = ''): boolean => lists.includes(email.toLowerCase())
  const viaName = via.exec(from.name ?? '')?.[1]?.replace(quotes, '')
  const automatic = /^auto-(?!replied)/i.test(header('auto-submitted') ?? '')
  if (viaName === undefined && !isListed(from.email) && !automatic && !isRobot(from)) return from
  const person = ['reply-to', 'x-original-from', 'x-original-sender']
    .map((name) => readMailbox(header(name)))
    .find(
      (each) =>
        each?.email !== undefined &&
        each.email.toLowerCase() !== from.email?.toLowerCase() &&
        !isListed(each.email) &&
        !isRobot(each),
    )
  if (person !== undefined)
    return person.name === undefined && viaName ? { ...person, name: viaName } : person
  return viaName ? { name: viaName } : from
}
