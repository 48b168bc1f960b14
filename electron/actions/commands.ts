import { AppError } from '../../shared/errors.ts'
import type { Command } from '../command-line.ts'
import type { Answer } from '../instance.ts'
import type { CaptureLine } from './capture-line.ts'

const done: Answer = { ok: true, text: '' }

/** Does what the command line asked for, here or in a second start, and says what came of it. */
export const createCommands = (deps: {
  captureLine: CaptureLine
  showCapture: () => void
  showPanel: () => void
  /** Without a tray, a hidden window could not be brought back. */
  hasTray: boolean
  onError: (error: unknown) => void
}) => {
  const capture = (line: string): Answer => {
    try {
      return { ok: true, text: `Logged: ${deps.captureLine(line).summary}` }
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
    else if (command.kind !== 'start' || !command.hidden || !deps.hasTray) deps.showPanel()
    return done
  }
}
