import type Database from 'better-sqlite3'
import type { Draft, ToldBy } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'

export type Communications = ReturnType<typeof createCommunications>

/** The rows of what was said, or may have been. Always called inside a verb's transaction. */
export const createCommunications = (db: Database.Database) => {
  // A verb's own change is the last one while it acts.
  const thisChange = '(SELECT max(id) FROM change)'
  const insert = db.prepare(
    `INSERT INTO communication (issue_id, kind, told_by, state, draft, letter, left_message, opened_at, confirmed_at, confirmed_in)
     VALUES (@issueId, @kind, @by, @state, @draft, @letter, @leftMessage, @at, @confirmedAt,
       CASE WHEN @confirmedAt IS NOT NULL THEN ${thisChange} END)`,
  )
  const drop = db.prepare(
    `UPDATE communication SET state = 'discarded' WHERE issue_id = ? AND state = 'opened'`,
  )
  const dropChase = db.prepare(
    `UPDATE communication SET state = 'discarded' WHERE issue_id = ? AND state = 'opened' AND kind = 'chase'`,
  )
  const confirm = db.prepare(
    `UPDATE communication SET state = 'confirmed', confirmed_at = ?, confirmed_in = ${thisChange} WHERE id = ?`,
  )

  // One mail to many people is a draft of each of their issues, all of them opened at once.
  const siblings = db
    .prepare(
      `SELECT other.issue_id FROM communication AS mine JOIN communication AS other
         ON other.state = 'opened' AND other.opened_at = mine.opened_at AND other.draft = mine.draft
       WHERE mine.issue_id = +? AND mine.state = 'opened' AND CASE WHEN json_valid(mine.draft) THEN json_array_length(mine.draft, '$.bcc') > 0 END
       ORDER BY other.issue_id`,
    )
    .pluck()

  return {
    /** The issues of the mail that is open for this one, itself first: more than one where it goes to many people. */
    inOneMail: (issueId: number): readonly number[] => [
      ...new Set([issueId, ...siblings.all(issueId).map(Number)]),
    ],
    /** A word that reached them without a draft of ours; with `left-message`, it was left for them to hear. */
    said: (issueId: number, kind: FollowUpKind, by: ToldBy, at: number, how?: 'left-message'): void => {
      const leftMessage = how === 'left-message' ? 1 : 0
      insert.run({
        issueId,
        kind,
        by,
        state: 'confirmed',
        draft: null,
        letter: null,
        leftMessage,
        at,
        confirmedAt: at,
      })
    },
    /** Handed to the mail program. Gives the number of the communication. */
    opened: (
      issueId: number,
      kind: FollowUpKind,
      { draft, letter }: Readonly<{ draft: Draft; letter: LetterKind | null }>,
      at: number,
    ): number =>
      Number(
        insert.run({
          issueId,
          kind,
          by: 'mail',
          state: 'opened',
          draft: JSON.stringify(draft),
          letter,
          leftMessage: 0,
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
