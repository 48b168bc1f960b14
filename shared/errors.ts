import { z } from 'zod'

export const errorCodes = [
  'invalid-request',
  'forbidden-sender',
  'not-found',
  'not-possible',
  'nothing-to-undo',
  'newer-database',
  'invalid-address',
  'no-mail-program',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export const errorShape = z.object({ code: z.enum(errorCodes), message: z.string() })

/** An error that a person can act on: `message` says what happened and what to do. Crosses IPC by code and message. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
