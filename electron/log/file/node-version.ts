import { AppError } from '../../../shared/errors.ts'

/** better-sqlite3 13 needs Node 22.14 and crashes an older one without a message. */
const needed = [22, 14] as const

/** @throws AppError on a Node that the database would crash. */
export const assertNodeVersion = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new AppError(
    'unexpected',
    `In the Loop needs Node ${needed.join('.')} or newer, and this is ${version}. Run it through npm, which brings the right one.`,
  )
}
