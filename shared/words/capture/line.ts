import type { Priority, ReportChannel } from '../../model/issue.ts'
import { isHonorific } from '../text/people.ts'
import { readChannel, readPriority, readTags } from './parts.ts'
import { readPromise } from './promise.ts'
import {
  type CapturedRequester,
  capitalise,
  type Directory,
  type Doubt,
  type Guess,
  guessByHandle,
  mergeRequesters,
  niceName,
  readAddress,
} from './requester.ts'
import { nameBefore } from './sender.ts'
import { isRange } from './spoken-dates.ts'
import { splitTail, type Token, tokenize } from './tokens.ts'
import { type Unread, unreadPart } from './unread.ts'

/** What the lines so far have said. Each is said once; what comes second and differs stays in the title. */
export type Findings<Id> = Readonly<{
  requester?: CapturedRequester<Id>
  /** Who else the requester may be. */
  doubt?: Doubt<Id>
  tags: readonly string[]
  priority?: Priority
  channel?: ReportChannel
  promisedAt?: number
  resolved: boolean
  /** What looks like a part and was not understood; it stays in the title. */
  unread?: readonly Unread[]
}>
export type LineContext<Id> = Readonly<{
  now: number
  timeZone: string
  dayFirst?: boolean | undefined
  directory: Directory<Id>
}>
/** Also whether an ordinary word stands right before, so that what follows may be the rest of a sentence; and which. */
type Place<Id> = LineContext<Id> & Readonly<{ midSentence: boolean; before: string }>

/** A part of the line: what is now known, how many words it took, and the punctuation that stood behind it. */
type Part<Id> = Readonly<{ findings: Findings<Id>; words: number; tail: string }>
type Reader<Id> = (findings: Findings<Id>, tokens: readonly Token[], place: Place<Id>) => Part<Id> | undefined

const longestName = 4
// As many as the contract takes; a line of 100,000 characters may hold more.
const mostTags = 50
// A pasted page may be full of "by", "via", "@" and addresses: the parts of a line are among the first.
const mostAttempts = 40
const mostUnread = 3

const plainTexts = (tokens: readonly Token[], atMost: number): string[] => {
  const literal = tokens.slice(0, atMost).findIndex((token) => token.literal)
  return tokens.slice(0, literal < 0 ? atMost : literal).map((token) => token.text)
}

const handlePattern = /^@(?:(["“„])(.+)["”“]|(\p{L}[\p{L}\p{M}\p{N}._'’-]*))$/u

const bracketedAddress = /^[^<]*<[^>]*@/

/** Whether the sentence goes on here: not the end, no other part, and no name that leads up to an address. */
const goesOn = (following: readonly Token[]): boolean => {
  const [next] = following
  if (next === undefined || (!next.literal && /^(?:via|by|bis|[-–—|:]+)$|^[@#!<(]|@/i.test(next.text)))
    return false
  return !following.slice(0, longestName + 1).some(({ text }) => bracketedAddress.test(text))
}

/** What two places of a line say together, or nothing if they speak of two people. */
const withRequester = <Id>(findings: Findings<Id>, found: Guess<Id>): Findings<Id> | undefined => {
  const { doubt: before, ...rest } = findings
  const requester = mergeRequesters(findings.requester, found.requester)
  if (requester === undefined) {
    // `@ann` was only guessed to be Ann Lee: with an address that is not hers, it is another Ann.
    const other = before && mergeRequesters(before.typed, found.requester)
    return other && { ...rest, requester: other }
  }
  const doubt = found.doubt ?? before
  const isSure =
    (found.doubt === undefined && found.requester.id !== undefined) ||
    (before === undefined && findings.requester?.id !== undefined)
  if (doubt === undefined || isSure) return { ...rest, requester }
  const typed = mergeRequesters(before?.typed, found.doubt?.typed ?? found.requester) ?? doubt.typed
  return { ...rest, requester, doubt: { ...doubt, typed } }
}

const readHandle = <Id>(
  ...[findings, tokens, { directory, midSentence }]: Parameters<Reader<Id>>
): Part<Id> | undefined => {
  const texts = plainTexts(tokens, longestName)
  const first = splitTail(texts[0] ?? '')
  const match = handlePattern.exec(first.word)
  const quoted = match?.[2]
  const handle = quoted ?? match?.[3]?.replace(/['’]s$/, '')
  if (handle === undefined || !/\p{L}/u.test(handle)) return undefined
  // "meet @ann's room" says where, not who.
  const isOwner = midSentence && first.tail === '' && /['’]s$/i.test(first.word)
  if (isOwner && goesOn(tokens.slice(1))) return undefined
  const take = (found: Guess<Id>, words: number, tail: string): Part<Id> | undefined => {
    const named = withRequester(findings, found)
    return named && { findings: named, words, tail }
  }
  // `@Dr. Lee` is one name, and the dot is part of it.
  if (quoted === undefined && isHonorific(handle)) {
    const titles = texts.findIndex((text, index) => !isHonorific(index === 0 ? text.slice(1) : text))
    const last = splitTail(texts[titles]?.replace(/['’]s$/, '') ?? '')
    if (/^\p{L}/u.test(last.word)) {
      const name = capitalise([...texts.slice(0, titles), last.word].join(' ').slice(1))
      return take({ requester: directory.byFullName(name) ?? { name } }, titles + 1, last.tail)
    }
  }
  // `@ann lee` without quotes: as many words as make the full name of somebody known.
  const most = quoted === undefined ? texts.findIndex((text, index) => index > 0 && /^[@#!<]/.test(text)) : 1
  for (let count = most < 0 ? texts.length : most; count > 1; count -= 1) {
    const last = splitTail(texts[count - 1] ?? '')
    const inner = texts.slice(0, count - 1)
    if (inner.some((text) => splitTail(text).tail !== '') || !/^\p{L}/u.test(last.word)) continue
    const known = directory.byFullName([handle, ...inner.slice(1), last.word.replace(/['’]s$/, '')].join(' '))
    if (known !== undefined) return take({ requester: known }, count, last.tail)
  }
  const name = quoted === undefined ? niceName(handle) : capitalise(quoted.trim())
  return take(guessByHandle(handle, name, directory), 1, first.tail)
}

const readTag = <Id>(...[findings, tokens]: Parameters<Reader<Id>>): Part<Id> | undefined => {
  const { word, tail } = splitTail(tokens[0]?.text ?? '')
  const more = readTags(word)
  const tags = [...new Set([...findings.tags, ...(more ?? [])])]
  return more && tags.length <= mostTags ? { findings: { ...findings, tags }, words: 1, tail } : undefined
}

const readUrgency = <Id>(...[findings, tokens]: Parameters<Reader<Id>>): Part<Id> | undefined => {
  const { word, tail } = splitTail(tokens[0]?.text ?? '')
  const priority = readPriority(word)
  if (priority === undefined || (findings.priority ?? priority) !== priority) return undefined
  return { findings: { ...findings, priority }, words: 1, tail }
}

const readVia = <Id>(...[findings, tokens]: Parameters<Reader<Id>>): Part<Id> | undefined => {
  const following = plainTexts(tokens.slice(1), 3)
  const sigil = following.findIndex((text) => /^[@#!]/.test(text))
  const read = readChannel(sigil < 0 ? following : following.slice(0, sigil), (word) => splitTail(word).word)
  if (read === undefined || (findings.channel ?? read.channel) !== read.channel) return undefined
  const { tail } = splitTail(following[read.words - 1] ?? '')
  return { findings: { ...findings, channel: read.channel }, words: 1 + read.words, tail }
}

/**
 * "Stand by sat phone", "book by Friday Author", "killed by friday night party": a bare day within a sentence is a promise
 * unless it is as well another word, a name, or the evening of somebody else. A time of day always makes it a promise.
 */
const isNoDay = (words: readonly string[], next: string | undefined): boolean => {
  const spoken = words.join(' ')
  const isName = /^[A-Z]/.test(spoken) && /^\p{Lu}\p{Ll}/u.test(next ?? '')
  return (
    /^(?:sat|wed|sun)$/i.test(spoken) ||
    (isName && /^\p{L}+day$/u.test(spoken)) ||
    /^\p{L}+day night$/iu.test(spoken)
  )
}

const readBy = <Id>(...[findings, tokens, moment]: Parameters<Reader<Id>>): Part<Id> | undefined => {
  if (findings.promisedAt !== undefined || !/^(?:by|bis)$/i.test(tokens[0]?.text ?? '')) return undefined
  const isGerman = /^bis$/i.test(tokens[0]?.text ?? '')
  if (isGerman && isRange(moment.before, tokens[1]?.text ?? '')) return undefined
  const following = plainTexts(tokens.slice(1), 8)
  const end = following.findIndex((text) => /^[@#!<]|^(?:via|by|bis)$|@/i.test(text))
  const read = readPromise(end < 0 ? following : following.slice(0, end), moment, isGerman)
  if (read && moment.midSentence && read.tail === '') {
    const words = following.slice(0, read.words)
    if (isNoDay(words, following[read.words]) && goesOn(tokens.slice(1 + read.words))) return undefined
  }
  return read && { findings: { ...findings, promisedAt: read.at }, words: 1 + read.words, tail: read.tail }
}

/**
 * Reads one cleaned line. What is a part (a requester, a tag, …) goes into the findings, every other word into the
 * title, in its order.
 */
export const readLine = <Id>(
  line: string,
  before: Findings<Id>,
  context: LineContext<Id>,
): Readonly<{ title: string; findings: Findings<Id> }> => {
  const tokens = tokenize(line)
  const title: Token[] = []
  let findings = before
  let attempts = 0
  let partJustRead = false
  let index = 0

  const put = (token: Token): void => {
    // Separators between parts say nothing: `@ann, #av - projector`, `Projector, !urgent`.
    if (title.length === 0 && partJustRead && /^[-–—:,;|]+$/.test(token.text)) return
    title.push(token)
    partJustRead = false
  }
  const accept = (part: Part<Id>): void => {
    findings = part.findings
    index += part.words
    partJustRead = true
    const last = title.at(-1)
    if (last && part.tail !== '' && !/[.,;:!?]$/.test(last.text)) {
      title[title.length - 1] = { ...last, text: last.text + part.tail }
    }
  }

  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const { text } = token
    if (token.literal) {
      put(token)
      index += 1
      continue
    }
    const fixed = title.length === 0 && !findings.resolved ? /^(?:fixed|done)(:)?(.*)$/i.exec(text) : null
    if (fixed && (fixed[1] !== undefined || (fixed[2] === '' && tokens[index + 1]?.text === ':'))) {
      findings = { ...findings, resolved: true }
      partJustRead = true
      if (fixed[2]) tokens[index] = { text: fixed[2], literal: false }
      else index += fixed[1] === undefined ? 2 : 1
      continue
    }
    const rest = tokens.slice(index, index + 9)
    const wordBefore = title.at(-1)?.text ?? ''
    const place = { ...context, midSentence: title.length > 0 && !partJustRead, before: wordBefore }
    let part: Part<Id> | undefined
    if (text.startsWith('#')) part = readTag(findings, rest, place)
    else if (text.startsWith('!')) part = readUrgency(findings, rest, place)
    else if (attempts < mostAttempts && /^(?:by|bis|via)$|@/i.test(text)) {
      attempts += 1
      const reader = text.startsWith('@') ? readHandle : /^via$/i.test(text) ? readVia : readBy
      part = reader(findings, rest, place)
      const sender = part === undefined ? readAddress(text.replace(/^@/, '')) : undefined
      const named = sender && nameBefore(title, sender, tokens[index + 1], context.directory)
      const found = named && withRequester(findings, named)
      if (sender && named && found) {
        title.splice(title.length - named.words)
        findings = found
        part = named.keepText ? undefined : { findings, words: 1, tail: sender.tail }
      }
    }
    if (part === undefined) {
      const unread = unreadPart(
        rest.map((each) => (each.literal ? '' : each.text)),
        wordBefore,
        findings,
      )
      if (unread)
        findings = { ...findings, unread: [...(findings.unread ?? []), unread].slice(0, mostUnread) }
      put(token)
      index += 1
    } else accept(part)
  }

  const words = title.map((token) => token.text).join(' ')
  return { title: partJustRead ? words.replace(/(?<![\s\-–—,;:|])(?:\s*[-–—,;:|])+$/, '') : words, findings }
}
