import type { Migration } from '../migrate.ts'

/** What happened is ordered by the numbers of the changes, and what was recorded ahead of the clock no longer binds. */
export const order: Migration = {
  version: 6,
  sql: `
    -- The change in which it was said, or opened again. What was said before this step takes it from the timeline.
    ALTER TABLE communication ADD COLUMN confirmed_in INTEGER;
    ALTER TABLE issue ADD COLUMN reopened_in INTEGER;
    UPDATE communication SET confirmed_in = coalesce((
      SELECT max(change_id) FROM event
      WHERE event.issue_id = communication.issue_id AND event.at = confirmed_at AND event.kind IN ('told', 'said', 'chased')
    ), 0) WHERE confirmed_at IS NOT NULL;
    UPDATE issue SET reopened_in = (
      SELECT max(change_id) FROM event
      WHERE event.issue_id = issue.id AND event.at = reopened_at AND event.kind = 'reopened'
    ) WHERE reopened_at IS NOT NULL;

    -- A promise stands until it is kept, moved or taken back. So far any word ended it: those that were told of the fix, or
    -- spoken to after its time, stay ended.
    UPDATE issue SET promised_at = NULL, promise_made_at = NULL WHERE promised_at IS NOT NULL AND (
      told_at IS NOT NULL OR EXISTS (
        SELECT 1 FROM communication AS word WHERE word.issue_id = issue.id
          AND word.state = 'confirmed' AND word.kind <> 'chase' AND word.confirmed_at >= promised_at));

    -- When it began as the clock said then, which owed_since_at is too unless that lay ahead.
    ALTER TABLE follow_up ADD COLUMN began_at INTEGER NOT NULL DEFAULT 0;
    UPDATE follow_up SET began_at = owed_since_at;
    ALTER TABLE follow_up ADD COLUMN snoozed_at INTEGER;

    -- The latest instant at which anything was reckoned since. Without a row, all of it is reckoned anew.
    ALTER TABLE aligned_to ADD COLUMN latest_at INTEGER NOT NULL DEFAULT 0;
    DELETE FROM aligned_to;
  `,
}
