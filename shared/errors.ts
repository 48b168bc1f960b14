/** What can go wrong, in words that a program can tell apart. */
export type ErrorCode =
  | 'invalid-request'
  | 'forbidden-sender'
  | 'not-found'
  | 'not-possible'
  | 'nothing-to-undo'
  | 'newer-database'
  | 'damaged-log'
  | 'log-in-use'
  | 'invalid-address'
  | 'no-mail-program'
  | 'missing-facts'
  | 'unexpected'

/** An error that a person can act on: `message` says what happened and what to do. Crosses IPC by code and message. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
