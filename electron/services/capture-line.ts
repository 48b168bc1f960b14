import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import { maxCaptureLength } from '../../shared/limits.ts'
import type { MailChoice, RequesterChoice } from '../../shared/model/capture-question.ts'
import { captureChips } from '../../shared/words/capture/chips.ts'
import { readCapture } from '../../shared/words/capture.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import type { CaptureInput, Change, IssueLog } from '../log/issue-log.ts'
import { addTheirMail, type Captured, mailQuestion } from './their-mail.ts'

export const nothingToLog = 'There is nothing to log: say what the problem is.'

/** What is said beside the line: the problem as the technician understood it, or what it was; and what was answered. */
export type BesideTheLine = Readonly<{
  restated?: string | undefined
  resolution?: string | undefined
  mail?: MailChoice | undefined
  requester?: RequesterChoice | undefined
}>

export type CaptureLine = (line: string, beside?: BesideTheLine) => Captured

const nameOf = ({ name, email = '' }: Readonly<{ name?: string; email?: string }>): string => name ?? email

/** Logs what a line says, from the capture window or the command line, and says what was understood. */
export const createCaptureLine =
  (deps: {
    clock: Clock
    /** Whether 3/4 is the third of April, by the system's region. */
    dayFirst?: boolean | undefined
    log: Pick<IssueLog, 'requesters' | 'capture' | 'issueOfMail' | 'addMail' | 'record'>
    /** The technician's own name. */
    technician: () => string
    /** What was done, in words, so that it can be taken back. */
    onDone: (change: Change, words: string) => void
  }): CaptureLine =>
  (line, { restated = '', resolution = '', mail, requester: chosen } = {}) => {
    if (line.length > maxCaptureLength) {
      throw new AppError(
        'invalid-request',
        `This is ${line.length.toLocaleString('en')} characters long; up to ${maxCaptureLength.toLocaleString('en')} can be logged at once.`,
      )
    }
    const when = { now: deps.clock.now(), timeZone: deps.clock.timeZone() }
    const requesters = deps.log.requesters()
    const {
      capture: parsed,
      doubt,
      unread,
    } = readCapture(line, { ...when, requesters, dayFirst: deps.dayFirst, technician: deps.technician() })
    if (!parsed.title) throw new AppError('invalid-request', nothingToLog)
    const question = mail === undefined ? mailQuestion(deps.log, parsed.thread) : null
    if (question) return { question }
    const { requester, details = parsed.title, thread } = parsed
    if (mail !== undefined && mail !== 'new') {
      const from = requester?.name ?? requester?.email ?? ''
      return addTheirMail(deps, mail, { text: details, from, ...(thread && { thread }) })
    }
    if (chosen === undefined && doubt && doubt.people.length > 1) {
      const ids = doubt.people.map(({ id }) => id)
      const people = requesters.filter(({ id }) => ids.includes(id))
      return { question: { about: 'requester', typed: nameOf(doubt.typed), people } }
    }
    const who: CaptureInput['requester'] =
      chosen === undefined
        ? requester
        : { ...(doubt?.typed ?? requester), ...(chosen === 'new' ? { isNew: true } : { id: chosen }) }
    const change = deps.log.capture({
      ...parsed,
      ...(who && { requester: who }),
      ...(restated.trim() === '' ? {} : { restated }),
      ...(resolution.trim() === '' ? {} : { resolution }),
    })
    deps.onDone(change, `Logged: ${shorten(parsed.title, 60)}`)
    const chips = captureChips(parsed, when, unread).map((chip) => chip.label)
    return { ...change, summary: [parsed.title, ...chips].join(' · ') }
  }
