import { isAddress } from '../mail/address.ts'
import { foldings, foldName, givenNameFirst } from '../text/fold-name.ts'
import { nameFromAddress } from '../text/people.ts'

export type KnownRequester<Id> = Readonly<{
  id: Id
  name: string
  email?: string | null | undefined
  /** Other names and addresses of theirs. */
  also?: readonly Readonly<{ name: string; email?: string | null | undefined }>[] | undefined
}>
export type CapturedRequester<Id> = Readonly<{ id?: Id; name?: string; email?: string }>

/** Whom a name or an address fits that nobody is known by exactly: to be confirmed, or chosen. */
export type Doubt<Id> = Readonly<{
  /** Who it is otherwise: somebody new. */
  typed: CapturedRequester<Id>
  people: readonly CapturedRequester<Id>[]
}>

/** Finds known requesters by what the technician types. */
export type Directory<Id> = Readonly<{
  byAddress(address: string): CapturedRequester<Id> | undefined
  byFullName(name: string): CapturedRequester<Id> | undefined
  /** By name, part of a name, initials or mailbox; nobody if it could be two people. */
  byHandle(handle: string): CapturedRequester<Id> | undefined
  /** Everybody who may be meant by a handle, and how sure that is. */
  fitting(handle: string): Fitting<Id>
}>

/** `isExact`: it is their whole name; `isPart`: only the beginning of one, or initials. */
export type Fitting<Id> = Readonly<{
  people: readonly CapturedRequester<Id>[]
  isExact: boolean
  isPart: boolean
}>

const captured = <Id>({ id, name, email }: KnownRequester<Id>): CapturedRequester<Id> =>
  email ? { id, name, email } : { id, name }

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

/** Reads the list once, on the first question: most lines name nobody, and the list may be long. */
export const createDirectory = <Id>(requesters: readonly KnownRequester<Id>[]): Directory<Id> => {
  type Entry = Readonly<{
    known: KnownRequester<Id>
    address: string
    mailbox: string
    names: readonly string[]
  }>
  let read: readonly Entry[] | undefined
  const entries = (): readonly Entry[] => {
    read ??= requesters.flatMap((known) =>
      [known, ...(known.also ?? [])].map(({ name, email }) => {
        const address = (email ?? '').toLowerCase()
        const mailbox = foldName(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
        return { known, address, mailbox, names: foldings(givenNameFirst(name)) }
      }),
    )
    return read
  }
  const where = (test: (entry: Entry) => boolean): readonly CapturedRequester<Id>[] =>
    [
      ...new Set(
        entries()
          .filter(test)
          .map(({ known }) => known),
      ),
    ].map(captured)
  const withFullName = (name: string): readonly CapturedRequester<Id>[] => {
    const wanted = foldName(givenNameFirst(name))
    return wanted === '' ? [] : where(({ names }) => names.includes(wanted))
  }
  const fitting = (handle: string): Fitting<Id> => {
    const wanted = foldName(handle)
    const exact = withFullName(handle)
    if (wanted === '' || exact.length > 0) return { people: exact, isExact: true, isPart: false }
    const named = where(
      ({ names, mailbox }) => mailbox === wanted || names.some((name) => name.split(' ').includes(wanted)),
    )
    // Shorter than two letters, everybody would match.
    if (named.length > 0 || wanted.length < 2) return { people: named, isExact: false, isPart: false }
    const begun = where(
      ({ names, mailbox }) =>
        mailbox.startsWith(wanted) ||
        names.some((name) => {
          const parts = name.split(' ')
          const initials = parts.map((part) => part.charAt(0)).join('')
          return (
            initials === wanted || name.startsWith(wanted) || parts.some((part) => part.startsWith(wanted))
          )
        }),
    )
    return { people: begun, isExact: false, isPart: true }
  }

  return {
    byAddress: (address) => {
      const wanted = address.toLowerCase()
      // Two entries with one address: the first was there first, and both get the mail.
      return where((entry) => entry.address === wanted)[0]
    },
    byFullName: (name) => onlyOne(withFullName(name)),
    byHandle: (handle) => onlyOne(fitting(handle).people),
    fitting,
  }
}

/**
 * Who a mail's sender is to the log. The address is who they are: somebody of the same name with another address is
 * somebody new, and only a namesake whose address nobody knows is taken for the same person.
 */
export const knownSender = <Id>(
  sender: Readonly<{ name?: string; email?: string }>,
  directory: Directory<Id>,
): CapturedRequester<Id> => {
  const { name, email } = sender
  const owner = email === undefined ? undefined : directory.byAddress(email)
  if (owner !== undefined) return owner
  const namesake = name === undefined ? undefined : directory.byFullName(name)
  if (namesake === undefined || (email !== undefined && namesake.email !== undefined)) return sender
  return email === undefined ? namesake : { ...namesake, email }
}

/** Who is meant, as far as that can be said, and who may be meant. */
export type Guess<Id> = Readonly<{ requester: CapturedRequester<Id>; doubt?: Doubt<Id> }>

/** One person is taken to be meant; of several nobody, so that it is somebody new until they are chosen from. */
const guess = <Id>(typed: CapturedRequester<Id>, people: readonly CapturedRequester<Id>[]): Guess<Id> => {
  const [only, ...others] = people
  if (only === undefined) return { requester: typed }
  return {
    requester: others.length > 0 ? typed : { ...only, ...(typed.email && { email: typed.email }) },
    doubt: { typed, people },
  }
}

/** `@ann` is Ann Lee, if she is the only one whom it fits. */
export const guessByHandle = <Id>(handle: string, name: string, directory: Directory<Id>): Guess<Id> => {
  const { people, isExact } = directory.fitting(handle)
  const [only, ...others] = people
  if (only !== undefined && isExact && others.length === 0) return { requester: only }
  return guess({ name }, people)
}

/** Of an address that nobody is known by: whoever has the name beside it, or in it, and no address yet. */
export const guessByAddress = <Id>(
  typed: CapturedRequester<Id> & Readonly<{ email: string }>,
  directory: Directory<Id>,
): Guess<Id> => {
  const { people, isExact, isPart } = directory.fitting(typed.name ?? nameFromAddress(typed.email))
  if (isPart || (typed.name !== undefined && !isExact)) return { requester: typed }
  return guess(
    typed,
    people.filter(({ email }) => email === undefined),
  )
}

/** `mia fox` as `Mia Fox`; with any capital typed, it is meant as it is. */
export const capitalise = (name: string): string =>
  /\p{Lu}/u.test(name)
    ? name
    : name.replace(
        /(^|[\s'’-])(\p{Ll})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )

/** A typed handle as a person's name: `ann` is Ann, `ann.lee` Ann Lee. */
export const niceName = (handle: string): string => capitalise(handle.replace(/[._]+/g, ' ').trim())

const closers = ">)]}'*"

const withoutEnd = (text: string, ending: string): string => {
  let end = text.length
  while (end > 0 && ending.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The address in a word such as `<ann@school.org>:`, with what stands behind it. */
export const readAddress = (
  word: string,
): Readonly<{ address: string; tail: string; bracketed: boolean }> | undefined => {
  if (!word.includes('@') || word.length > 600) return undefined
  const opened = word.replace(/^[<([{'*]*(?:mailto:)?/i, '')
  const closed = withoutEnd(opened, closers)
  const bare = withoutEnd(closed, '.,;:!?')
  // Outlook copies `ann@school.org<mailto:ann@school.org>`.
  const address = withoutEnd(bare, closers).replace(/(.)[<[(]mailto:[^>\])]*$/i, '$1')
  if (!isAddress(address)) return undefined
  return { address, tail: closed.slice(bare.length), bracketed: word.startsWith('<') }
}

/**
 * What is known about the requester from two places of a line, or nothing if they are two people. What a known
 * requester lacks is filled in; what they have is not changed.
 */
export const mergeRequesters = <Id>(
  one: CapturedRequester<Id> | undefined,
  other: CapturedRequester<Id>,
): CapturedRequester<Id> | undefined => {
  if (one === undefined) return other
  const [base, extra] = one.id === undefined && other.id !== undefined ? [other, one] : [one, other]
  if (base.id !== undefined && extra.id !== undefined && base.id !== extra.id) return undefined
  const sameAddress = base.email?.toLowerCase() === extra.email?.toLowerCase()
  if (base.email !== undefined && extra.email !== undefined && !sameAddress) return undefined
  if (base.name !== undefined && extra.name !== undefined) {
    const words = foldings(base.name).flatMap((name) => name.split(' '))
    if (
      !foldName(extra.name)
        .split(' ')
        .every((word) => words.includes(word))
    )
      return undefined
  }
  return { ...extra, ...base }
}
