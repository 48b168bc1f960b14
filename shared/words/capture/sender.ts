import { foldings, foldName } from '../text/fold-name.ts'
import { capitalise, type Directory, type Guess, guessByAddress, type readAddress } from './requester.ts'
import type { Token } from './tokens.ts'

type Sender = NonNullable<ReturnType<typeof readAddress>>
type Named<Id> = Guess<Id> &
  Readonly<{
    /** How many words before the address are the name. */
    words: number
    /** The address belongs to a sentence, which would be torn without it. */
    keepText: boolean
  }>

const longestName = 5
const particle =
  /^(?:van|von|vom|zu|zur|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ben|y|e|und|of)$/
const nameWord = /^["“„(]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’`-]*[)"”“,]?$/u
const anyWord = /^["“„(]?\p{L}[\p{L}\p{M}.'’`-]*[)"”“,]?$/u
const leadsUp =
  /^(?:to|from|for|by|of|at|as|with|and|or|is|on|in|not|than|via|against|account|address|alias|login|mailbox|user)$/i
const command = /^(?:ssh|scp|sftp|ftp|rsync|mosh|telnet|mount|su)$/i

const bare = (text: string): string => text.replace(/["“”„(),]/g, ' ').trim()

/** How many of the last words look like a name by their capitals. */
const capitalised = (words: readonly string[]): number => {
  let count = 0
  while (count < longestName && count < words.length) {
    const word = words[words.length - 1 - count] ?? ''
    if (!nameWord.test(word) && !(count > 0 && particle.test(word))) break
    count += 1
  }
  while (count > 0 && particle.test(words[words.length - count] ?? '')) count -= 1
  return count
}

/**
 * Whose address it is, and how much of the title before it is their name. `Ann Lee <ann@school.org>` in front is a name
 * whatever its words; further in, the capitalised words before the bracket are, but not the start of a sentence that
 * leads up to it (`Mail from Ann Lee <ann@school.org> bounces` keeps its words). Nobody's, where it is part of a command.
 */
export const nameBefore = <Id>(
  title: readonly Token[],
  sender: Sender,
  next: Token | undefined,
  directory: Directory<Id>,
): Named<Id> | undefined => {
  const words = title.slice(-longestName - 1).map((token) => token.text)
  const known = directory.byAddress(sender.address)
  const before = words.at(-1) ?? ''
  const alone = (keepText: boolean): Named<Id> => ({
    ...(known ? { requester: known } : guessByAddress({ email: sender.address }, directory)),
    words: 0,
    keepText,
  })
  // `ssh root@server.local` is a login, not the address of a requester.
  if (!sender.bracketed) return command.test(before) ? undefined : alone(leadsUp.test(before))

  // What is known about the address settles where the name begins.
  if (known?.name !== undefined) {
    const wanted = foldings(known.name).flatMap((name) => name.split(' '))
    let count = 0
    while (
      count < words.length &&
      foldName(words.at(-1 - count) ?? '') !== '' &&
      foldName(words.at(-1 - count) ?? '')
        .split(' ')
        .every((part) => wanted.includes(part))
    )
      count += 1
    if (count > 0) return { requester: known, words: count, keepText: false }
  }
  const inFront = title.length <= longestName && words.every((word) => anyWord.test(word))
  const colon = sender.tail.startsWith(':') || next?.text.startsWith(':') === true
  const all = capitalised(words) === title.length
  const count = inFront && (colon || all) && known === undefined ? title.length : capitalised(words)
  if (count === 0) return alone(leadsUp.test(before))
  const name = words.slice(-count).map(bare).join(' ').replace(/\s+/g, ' ').trim()
  const isReversed = count > 1 && /,$/.test(words[words.length - count] ?? '')
  const spoken = isReversed
    ? `${words
        .slice(1 - count)
        .map(bare)
        .join(' ')} ${bare(words[words.length - count] ?? '')}`
    : name
  // The address is who they are; a namesake without one is taken for the same person.
  const guess = known
    ? { requester: known }
    : guessByAddress({ name: capitalise(spoken), email: sender.address }, directory)
  // "Mail from Ann Lee <ann@school.org> bounces" stays a sentence without the address.
  if (leadsUp.test(words[words.length - 1 - count] ?? '')) return { ...guess, words: 0, keepText: false }
  // With the address known under another name, the words before it may be no name at all.
  return { ...guess, words: known === undefined ? count : 0, keepText: false }
}
