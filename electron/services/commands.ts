import { AppError } from '../../shared/errors.ts'
import type { Command } from '../command-line.ts'
import type { Answer } from '../instance.ts'
import { type CaptureLine, nothingToLog } from './capture-line.ts'

const done: Answer = { ok: true, text: '' }

/** Does what the command line asked for, here or in a second start, and says what came of it. */
export const createCommands = (deps: {
  captureLine: CaptureLine
  showCapture: () => void
  showPanel: () => void
  /** Shows it without taking the focus from what the person is at. */
  showPanelUnasked: () => void
  /** Without a tray, a hidden window could not be brought back. */
  hasTray: () => boolean
  onError: (error: unknown) => void
}) => {
  /** Nobody is there to be asked: an answer to a mail is an issue of its own, and who could be two people somebody new. */
  const logged = (line: string): string => {
    const first = deps.captureLine(line)
    if (!('question' in first)) return `Logged: ${first.summary}`
    const { question } = first
    if (question.about === 'mail' && question.isSame) return `Logged already: ${question.title}`
    const answered = deps.captureLine(line, { mail: 'new', requester: 'new' })
    return 'question' in answered ? nothingToLog : `Logged: ${answered.summary}`
  }
  const capture = (line: string): Answer => {
    try {
      return { ok: true, text: logged(line) }
    } catch (error) {
      if (error instanceof AppError) return { ok: false, text: error.message }
      deps.onError(error)
      return {
        ok: false,
        text: `It could not be logged: ${error instanceof Error ? error.message : error}`,
      }
    }
  }
  return (command: Exclude<Command, { kind: 'quit' }>): Answer => {
    if (command.kind === 'capture') return capture(command.line)
    if (command.kind === 'new') deps.showCapture()
    else if (command.kind !== 'start' || !command.hidden) deps.showPanel()
    else if (!deps.hasTray()) deps.showPanelUnasked()
    return done
  }
}
