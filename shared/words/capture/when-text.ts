import * as chrono from 'chrono-node/en'
import { AppError } from '../../errors.ts'
import { zoned } from '../../policy/local-time.ts'
import { cleanLine } from '../text/clean-text.ts'
import { shorten } from '../text/shorten.ts'
import { readPromise } from './promise.ts'

type Moment = Readonly<{ now: number; timeZone: string }>

/** People begin as in a sentence: "by friday", "at 3pm". "in" stays: it tells a length from a time. */
const leadIn = /^(?:(?:by|at|on|until|till|before|around|about)\s+)+/i
const backwards = /\b(?:yesterday|ago|last|past|previous)\b/i

/** Whether it is a time at all, only one that lies behind. Wall clocks are compared, as if both were UTC. */
const hasPassed = (text: string, { now, timeZone }: Moment): boolean => {
  if (backwards.test(text)) return true
  const wallNow = zoned(now, timeZone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds
  const said = chrono.casual.parseDate(text, { instant: new Date(wallNow), timezone: 0 })
  return said !== null && said.getTime() <= wallNow
}

/**
 * Reads a time that was typed on its own, by the rules of the capture line's "by …": `3pm`, `friday`, `tomorrow noon`,
 * `27 Nov 14:00`, `in 2 hours`. Gives UTC milliseconds, always ahead of `now`.
 * @throws AppError `invalid-request` when it is empty, is no time, or has passed
 */
export const whenText = (text: string, moment: Moment): number => {
  const said = cleanLine(text).replace(leadIn, '')
  if (said === '') throw new AppError('invalid-request', 'Say when: “3pm”, “friday” or “in 2 hours”.')
  const words = said.split(' ')
  const read = readPromise(words, moment)
  if (read !== undefined && read.words === words.length) return read.at
  const shown = shorten(said, 60)
  throw new AppError(
    'invalid-request',
    read === undefined && hasPassed(said, moment)
      ? `“${shown}” has passed. Give a time that is still ahead.`
      : `“${shown}” is not a time that is understood here. Try “3pm”, “friday”, “27 Nov 14:00” or “in 2 hours”.`,
  )
}
