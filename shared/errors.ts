/** What can go wrong, in words that a program can tell apart. */
export const errorCodes = [
  'invalid-request',
  'forbidden-sender',
  'not-found',
  'not-possible',
  'nothing-to-undo',
  'newer-database',
  'damaged-log',
  'log-in-use',
  'invalid-address',
  'no-mail-program',
  'forbidden-address',
  'missing-facts',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error that a person can act on: `message` says what happened and what to do. Crosses IPC by code and message. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
