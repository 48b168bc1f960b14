/** A line of a header may have 998 characters (RFC 5322, 2.1.1); what is longer than this is no id of a real mail. */
const longestId = 500
// RFC 5322, 3.6.4 wants an @ and no spaces; some mail systems leave the @ out, and their ids find their threads as well.
const id = /^<[\x21-\x3B\x3D\x3F-\x7E]+>$/
const inText = /<[\x21-\x3B\x3D\x3F-\x7E]+>/g

/** Whether a text is a message id with its brackets, fit to be written into a header: no reader would decode it. */
export const isMessageId = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= longestId && id.test(text) && !text.includes('=?')

/** The message ids in the value of a `References` or `Message-ID` header, in its order, each once. */
export const messageIdsIn = (value: string): string[] => [
  ...new Set((value.match(inText) ?? []).filter(isMessageId)),
]

const mostReferences = 30

/** Long threads keep the first mail and the last ones, as mail programs do (RFC 5537, 3.4.4). */
export const trimmedReferences = (ids: readonly string[]): string[] => {
  const sound = [...new Set(ids.filter(isMessageId))]
  if (sound.length <= mostReferences) return sound
  return [...sound.slice(0, 1), ...sound.slice(1 - mostReferences)]
}
