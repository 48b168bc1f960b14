import { AppError } from '../../errors.ts'
import type { Draft } from '../../model/communication.ts'
import { isMessageId, trimmedReferences } from './message-id.ts'

/** An address that no mail can be sent to. `address` is what was given; the message says what to do. */
export class InvalidAddressError extends AppError {
  readonly address: string

  constructor(address: string, why: string) {
    const shown = String(address).toWellFormed().replace(/\p{C}/gu, '\u{FFFD}').slice(0, 80)
    super('invalid-address', `“${shown}” is not a mail address: ${why}. Correct it, or phone them instead.`)
    this.name = 'InvalidAddressError'
    this.address = address
  }
}

// RFC 5322 atext, and beyond ASCII what RFC 6531 adds, less spaces and invisible characters.
const atom = String.raw`(?:[A-Za-z0-9!#$%&'*+\-/=?^_\x60{|}~]|[^\p{ASCII}\p{Z}\p{C}])+`
const dotAtom = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u')
const quotedLocalPart = /^"(?:[\x20\x21\x23-\x5B\x5D-\x7E]|\\[\x20-\x7E])+"$/
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u
const octets = (text: string): number => new TextEncoder().encode(text).length

const faultOf = (address: string): string | undefined => {
  if (typeof address !== 'string') return 'it is no text'
  if (address === '') return 'it is empty'
  if (!address.isWellFormed() || /\p{Cc}/u.test(address)) return 'it contains characters that cannot be typed'
  const at = address.lastIndexOf('@')
  if (at < 0) return 'it has no @'
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  if (local === '') return 'nothing stands before the @'
  if (domain === '') return 'the domain after the @ is missing'
  // Limits of RFC 5321, 4.5.3.1.1 and 4.5.3.1.3 (256 octets less the angle brackets).
  if (octets(local) > 64) return 'the part before the @ is longer than 64 characters'
  if (octets(address) > 254) return 'it is longer than 254 characters'
  if (!dotAtom.test(local) && !quotedLocalPart.test(local))
    return 'the part before the @ has characters it may not have'
  const labels = domain.split('.')
  if (labels.length < 2) return 'the domain has no dot, as in school.org'
  if (!labels.every((part) => part.length <= 63 && label.test(part))) return 'the domain is not one'
  if (/^\d+$/.test(labels.at(-1) ?? '')) return 'the domain ends in a number'
  return undefined
}

/**
 * Whether `address` is a plain `local@domain` that mail can be sent to (RFC 5322 addr-spec, with RFC 6531's Unicode).
 * Stricter than the standard where that catches mistakes: the domain needs a dot, and address literals are refused.
 */
export const isAddress = (address: string): boolean => faultOf(address) === undefined

/**
 * Gives `address` back without surrounding spaces.
 * @throws InvalidAddressError if it is not a plain `local@domain`; a display name is not accepted
 */
export const checkedAddress = (address: string): string => {
  const trimmed = typeof address === 'string' ? address.replace(/^ +|(?<! ) +$/g, '') : address
  const fault = faultOf(trimmed)
  if (fault !== undefined) throw new InvalidAddressError(address, fault)
  return trimmed
}

/** A draft whose every field may be written into a mail. */
export type CheckedDraft = Readonly<{
  to: readonly string[]
  cc: readonly string[]
  bcc: readonly string[]
  subject: string
  body: string
  inReplyTo: string | null
  references: readonly string[]
}>

/**
 * Whom a draft goes to, each address checked. A missing `cc` or `bcc` is nobody, a missing subject or body nothing. What
 * is no message id is left out: it came with their mail, and nobody can correct it.
 * @throws InvalidAddressError if one is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const checkedDraft = (draft: Draft): CheckedDraft => {
  const addresses = (list: readonly string[] | undefined): string[] => {
    if (!Array.isArray(list))
      throw new AppError('invalid-address', 'A mail needs a list of the addresses that it goes to.')
    return list.map(checkedAddress)
  }
  const { inReplyTo } = draft
  return {
    to: addresses(draft.to),
    cc: addresses(draft.cc ?? []),
    bcc: addresses(draft.bcc ?? []),
    subject: draft.subject ?? '',
    body: draft.body ?? '',
    inReplyTo: isMessageId(inReplyTo) ? inReplyTo : null,
    references: trimmedReferences(draft.references ?? []),
  }
}
