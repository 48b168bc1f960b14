import type Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { maxFileOctets, maxIssueOctets } from '../../shared/limits.ts'
import {
  type AttachedFile,
  type Attachment,
  attachedFileSchema,
  attachmentSchema,
} from '../../shared/model/attachment.ts'
import { fileName } from '../../shared/words/mail/file-name.ts'
import { fileSize, tooBigWords } from '../../shared/words/text/file-size.ts'
import type { Changes } from './changes.ts'
import { attachmentIdInput, checked } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { Queries } from './queries.ts'
import { rowOf } from './rows.ts'

export type Attachments = ReturnType<typeof createAttachments>

const contentRow = z.object({ content: z.instanceof(Uint8Array<ArrayBufferLike>) })
const listedRow = rowOf(
  'attachment',
  attachmentSchema.extend({ goesAlong: z.int().transform((value) => value === 1) }),
)

/** The rows of the files on issues. Always called inside a verb's transaction. */
export const createAttachments = ({ db, queries }: Readonly<{ db: Database.Database; queries: Queries }>) => {
  const listed = db.prepare(
    `SELECT id, name, media_type AS mediaType, size,
       theirs = 0 AND added_at > coalesce(
         (SELECT max(opened_at) FROM communication
          WHERE issue_id = @issueId AND state = 'confirmed' AND draft IS NOT NULL), -1e16) AS goesAlong
     FROM attachment WHERE issue_id = @issueId AND removed_at IS NULL ORDER BY id`,
  )
  const content = db.prepare('SELECT content FROM attachment_content WHERE attachment_id = ?')
  const insert = db.prepare(
    `INSERT INTO attachment (issue_id, name, media_type, size, theirs, added_at)
     VALUES (@issueId, @name, @mediaType, @size, @theirs, @at)`,
  )
  const insertContent = db.prepare('INSERT INTO attachment_content (attachment_id, content) VALUES (?, ?)')
  const remove = db.prepare('UPDATE attachment SET removed_at = ? WHERE id = ?')
  // Whether undo can still reach it is asked of the changes themselves: a clock may have been set meanwhile.
  const sweep = db.prepare(
    `DELETE FROM attachment WHERE removed_at IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM change_issue AS kept JOIN change ON change.id = kept.change_id AND change.undone_at IS NULL
       WHERE kept.issue_id = attachment.issue_id AND EXISTS (
         SELECT 1 FROM json_each(coalesce(json_extract(before, '$.rows.attachment'), json_extract(before, '$.attachments'))) AS row
         WHERE row.value ->> 'id' = attachment.id))`,
  )

  const list = (issueId: number): readonly Attachment[] =>
    listed.all({ issueId }).flatMap((row) => queries.isolated(() => listedRow(row)))
  return {
    list,
    files: (issueId: number, ids?: readonly number[]): readonly AttachedFile[] =>
      list(issueId)
        .filter(({ id, goesAlong }) => ids?.includes(id) ?? goesAlong)
        .map(({ id, name, mediaType }) => ({
          name,
          mediaType,
          content: contentRow.parse(content.get(id)).content,
        })),
    /** @throws AppError `invalid-request` when a file, or all together, are too big to go into a mail. */
    add: (
      issueId: number,
      file: AttachedFile & Readonly<{ theirs: boolean }>,
      at: number,
    ): Readonly<{ id: number; name: string; size: number }> => {
      const name = fileName(file.name)
      const size = file.content.byteLength
      if (size > maxFileOctets) throw new AppError('invalid-request', tooBigWords(name))
      const before = list(issueId).reduce((sum, other) => sum + other.size, 0)
      if (before + size > maxIssueOctets)
        throw new AppError(
          'invalid-request',
          `With “${name}” the files of this issue would have ${fileSize(before + size)}, and no mail carries more than ${fileSize(maxIssueOctets)}. Remove one first.`,
        )
      const mediaType = file.mediaType === '' ? 'application/octet-stream' : file.mediaType
      const id = Number(
        insert.run({ issueId, name, mediaType, size, theirs: file.theirs ? 1 : 0, at }).lastInsertRowid,
      )
      const { buffer, byteOffset, byteLength } = file.content
      insertContent.run(id, Buffer.from(buffer, byteOffset, byteLength))
      return { id, name, size }
    },
    remove: (id: number, at: number): void => {
      remove.run(at, id)
    },
    /** Lets go of what was removed once no undo can bring it back. */
    sweep: (): void => {
      sweep.run()
    },
  }
}

/** The verbs about the files on an issue, which go into its next mail. */
export const createAttach = ({
  attachments,
  changes,
  queries,
}: Readonly<{ attachments: Attachments; changes: Changes; queries: Queries }>): Pick<
  IssueLog,
  'attach' | 'detach' | 'attachments' | 'attachedFiles'
> => ({
  attach: (issueId, raw) => {
    const file = checked(attachedFileSchema, raw)
    let attachmentId = 0
    const change = changes.make('attach', [issueId], (scope) => {
      attachments.sweep()
      const { id, name, size } = attachments.add(issueId, { ...file, theirs: false }, scope.at)
      attachmentId = id
      scope.event(issueId, 'attached', `${name} (${fileSize(size)})`)
      return issueId
    })
    return { ...change, attachmentId }
  },

  detach: (issueId, raw) => {
    const attachmentId = checked(attachmentIdInput, raw)
    return changes.make('detach', [issueId], (scope) => {
      attachments.sweep()
      const attached = attachments.list(issueId).find(({ id }) => id === attachmentId)
      if (attached === undefined) throw new AppError('not-found', 'This file is not on the issue any more.')
      attachments.remove(attachmentId, scope.at)
      scope.event(issueId, 'detached', attached.name)
      return issueId
    })
  },

  attachments: (issueId) => attachments.list(queries.issue(issueId).id),
  attachedFiles: (issueId, ids) => attachments.files(queries.issue(issueId).id, ids),
})
