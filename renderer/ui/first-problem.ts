import type { ZodSafeParseResult } from 'zod'

/** The schema's own words for what is wrong, as a sentence; `null` when nothing is. */
export const firstProblem = (result: ZodSafeParseResult<unknown>): string | null => {
  const message = result.error?.issues[0]?.message
  return message === undefined ? null : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
