import { z } from 'zod'

/** Octets: what mail servers commonly take, once base64 has made it a third longer. */
export const maxFileOctets = 10 * 1024 * 1024
export const maxIssueOctets = 25 * 1024 * 1024
/** Files that are logged with one mail. */
export const mostCapturedFiles = 100
/** A mail with as much in it, in base64, and its words. */
export const maxMailFileOctets = 50 * 1024 * 1024

export const attachmentSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  mediaType: z.string(),
  /** Octets. */
  size: z.int().min(0),
  /** Into the next mail, unless it is unticked: not what came from the requester, and not what went out to them already. */
  goesAlong: z.boolean(),
})
/** A file on an issue, without its content. */
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>

/** A file with its content, as it comes from a window and goes into a mail. */
export const attachedFileSchema = z.object({
  name: z.string().max(1_000),
  mediaType: z.string().max(200),
  content: z.instanceof(Uint8Array<ArrayBufferLike>),
})
export type AttachedFile = Readonly<z.infer<typeof attachedFileSchema>>
