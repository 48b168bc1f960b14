import type { Priority, ReportChannel } from '../../model/issue.ts'

const priorityWord = /^!(urgent|high|normal|low)$/i

/** `!urgent`, `!high`, `!normal`, `!low`. */
export const readPriority = (word: string): Priority | undefined =>
  priorityWord.exec(word)?.[1]?.toLowerCase() as Priority | undefined // the pattern lists the priorities

const tagWord = /^#[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_./&+-]*[\p{L}\p{M}\p{N}_+])?$/u
// #ff8800 and #fff are colours; #cafe and #b12 could be, but are more often words and rooms.
const colour = /^#(?:(?=[a-f]*\d)(?:[\da-f]{6}|[\da-f]{8})|([a-f])\1\1(?:\1\1\1)?)$/i
const longestTag = 60

/** `#printer`, also `#av,#room/204`; a number (`issue #3`) or a colour (`#ff8800`) is no tag. In lower case. */
export const readTags = (word: string): string[] | undefined => {
  const tags = word.split(/[,;](?=#)/)
  const isTag = (tag: string): boolean =>
    tag.length <= longestTag && tagWord.test(tag) && /\p{L}/u.test(tag) && !colour.test(tag)
  return tags.every(isTag) ? tags.map((tag) => tag.slice(1).normalize('NFC').toLowerCase()) : undefined
}

const channelNames: readonly (readonly [RegExp, ReportChannel])[] = [
  [/^(?:e-?)?mail$|^e mail$/i, 'mail'],
  [/^voice[- ]?mail$/i, 'voicemail'],
  [/^(?:paper )?(?:memo|note)$|^post-?it$/i, 'memo'],
  [/^chat$|^(?:text|direct) message$/i, 'chat'],
  [/^(?:tele)?phone(?: call)?$|^call$/i, 'phone'],
  [/^walk[- ]?(?:up|in)$|^in[- ]person$/i, 'walk-up'],
]
// "via mail server" is about the server; so is "reachable via chat only" no way that it came in.
const compound =
  /^(?:server|gateway|app|client|relay|list|merge|program|system|line|link|bot|port|cable|hotspot|plug-?in|add-?in)s?$/i

/** The channel after "via", from the next words, and how many of them it takes; the last may have punctuation behind. */
export const readChannel = (
  words: readonly string[],
  strip: (word: string) => string,
): Readonly<{ channel: ReportChannel; words: number }> | undefined => {
  for (const count of [2, 1]) {
    const taken = words.slice(0, count)
    if (taken.length < count) continue
    const name = [...taken.slice(0, -1), strip(taken.at(-1) ?? '')].join(' ')
    const endsHere = strip(taken.at(-1) ?? '') !== taken.at(-1)
    const next = words[count]
    if (!endsHere && next !== undefined && (compound.test(strip(next)) || /^only$/i.test(strip(next))))
      continue
    const channel = channelNames.find(([pattern]) => pattern.test(name))?.[1]
    if (channel !== undefined) return { channel, words: count }
  }
  return undefined
}
