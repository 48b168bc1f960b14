import type { Clock } from '../../shared/clock.ts'
import { maxCaptureLength } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { parseCapture } from '../../shared/words/capture.ts'
import { captureChips } from '../../shared/words/capture-chips.ts'
import { shorten } from '../../shared/words/shorten.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'

export const nothingToLog = 'There is nothing to log: say what the problem is.'

/** What is said beside the line: the problem as the technician understood it, or what it was. */
export type BesideTheLine = Readonly<{ restated?: string | undefined; resolution?: string | undefined }>

export type CaptureLine = (line: string, beside?: BesideTheLine) => Change & Readonly<{ summary: string }>

/** Logs what a line says, from the capture window or the command line, and says what was understood. */
export const createCaptureLine =
  (deps: {
    clock: Clock
    log: Pick<IssueLog, 'requesters' | 'capture'>
    /** What was done, in words, so that it can be taken back. */
    onDone: (change: Change, words: string) => void
  }): CaptureLine =>
  (line, { restated = '', resolution = '' } = {}) => {
    if (line.length > maxCaptureLength) {
      throw new AppError(
        'invalid-request',
        `This is ${line.length.toLocaleString('en')} characters long; up to ${maxCaptureLength.toLocaleString('en')} can be logged at once.`,
      )
    }
    const known = deps.log
      .requesters()
      .map(({ id, name, email }) => ({ id, name, ...(email ? { email } : {}) }))
    const when = { now: deps.clock.now(), timeZone: deps.clock.timeZone() }
    const parsed = parseCapture(line, { ...when, requesters: known })
    if (!parsed.title) throw new AppError('invalid-request', nothingToLog)
    const change = deps.log.capture({
      ...parsed,
      ...(restated.trim() === '' ? {} : { restated }),
      ...(resolution.trim() === '' ? {} : { resolution }),
    })
    deps.onDone(change, `Logged: ${shorten(parsed.title, 60)}`)
    const chips = captureChips(parsed, when).map((chip) => chip.label)
    return { ...change, summary: [parsed.title, ...chips].join(' · ') }
  }
