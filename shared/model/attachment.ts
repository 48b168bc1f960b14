import { z } from 'zod'

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
