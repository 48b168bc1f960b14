import type Database from 'better-sqlite3'
import type { Draft, ToldBy } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'

export type Communications = ReturnType<typeof createCommunications>

/** The rows of what was said, or may have been. Always called inside a verb's transaction. */
export const createCommunications = (db: Database.Database) => {
  const insert = db.prepare(
    `INSERT INTO communication (issue_id, kind, told_by, state, draft, opened_at, confirmed_at)
     VALUES (@issueId, @kind, @by, @state, @draft, @at, @confirmedAt)`,
  )
  const drop = db.prepare(
    `UPDATE communication SET state = 'discarded' WHERE issue_id = ? AND state = 'opened'`,
  )
  const dropChase = db.prepare(
    `UPDATE communication SET state = 'discarded' WHERE issue_id = ? AND state = 'opened' AND kind = 'chase'`,
  )
  const confirm = db.prepare(`UPDATE communication SET state = 'confirmed', confirmed_at = ? WHERE id = ?`)

  return {
    /** A word that reached them without a draft of ours. */
    said: (issueId: number, kind: FollowUpKind, by: ToldBy, at: number): void => {
      insert.run({ issueId, kind, by, state: 'confirmed', draft: null, at, confirmedAt: at })
    },
    /** Handed to the mail program. Gives the number of the communication. */
    opened: (issueId: number, kind: FollowUpKind, draft: Draft, at: number): number =>
      Number(
        insert.run({
          issueId,
          kind,
          by: 'mail',
          state: 'opened',
          draft: JSON.stringify(draft),
          at,
          confirmedAt: null,
        }).lastInsertRowid,
      ),
    /** The opened draft went out. */
    confirmed: (communicationId: number, at: number): void => {
      confirm.run(at, communicationId)
    },
    /** Nobody is waited on any more. */
    dropChase: (issueId: number): void => {
      dropChase.run(issueId)
    },
    /** No question about an opened draft is left. */
    dropDrafts: (issueId: number): void => {
      drop.run(issueId)
    },
  }
}
