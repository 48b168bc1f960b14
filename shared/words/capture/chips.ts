import type { Capture } from '../capture.ts'
import { dayAndTime } from '../text/durations.ts'
import type { Unread } from './unread.ts'

export type CaptureChip = Readonly<{
  kind: 'requester' | 'priority' | 'promise' | 'tag' | 'channel' | 'resolved' | 'hint'
  label: string
}>

const channelLabels: Readonly<Record<Capture['channel'], string>> = {
  mail: 'Mail',
  voicemail: 'Voicemail',
  memo: 'Memo',
  chat: 'Chat',
  phone: 'Phone',
  'walk-up': 'Walk-up',
}

const advice: Readonly<Record<Unread['as'], string>> = {
  priority: 'try !urgent, !high, !normal or !low',
  promise: 'no time that is still ahead',
  day: 'not a day I know, try by friday, by tomorrow or by 24 dec',
  hour: 'a number alone is no time, try 3pm or 15:00',
  channel: 'try via mail, voicemail, memo, chat or phone',
}

/**
 * What was understood of a line, to show while it is typed. What goes without saying (normal, walk-up) is left out; what looks like a part and was not understood is a
 * hint.
 */
export const captureChips = (
  parsed: Omit<Capture<unknown>, 'title' | 'details'>,
  { now, timeZone }: Readonly<{ now: number; timeZone: string; locale?: string }>,
  unread: readonly Unread[] = [],
): CaptureChip[] => {
  const { requester, priority, promisedAt, tags, channel, resolved } = parsed
  const who = requester?.name ?? requester?.email
  const chips: CaptureChip[] = []
  if (requester && who)
    chips.push({ kind: 'requester', label: requester.id === undefined ? `${who} (new)` : who })
  if (resolved) chips.push({ kind: 'resolved', label: 'Already fixed' })
  if (priority !== 'normal')
    chips.push({ kind: 'priority', label: priority.charAt(0).toUpperCase() + priority.slice(1) })
  if (promisedAt !== undefined)
    chips.push({ kind: 'promise', label: `Promised ${dayAndTime(promisedAt, now, timeZone)}` })
  for (const tag of tags) chips.push({ kind: 'tag', label: tag })
  if (channel !== 'walk-up') chips.push({ kind: 'channel', label: channelLabels[channel] })
  for (const { words, as } of unread) chips.push({ kind: 'hint', label: `“${words}”: ${advice[as]}` })
  return chips
}
