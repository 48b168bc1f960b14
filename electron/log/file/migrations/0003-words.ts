import type { Migration } from '../migrate.ts'

/** Letters: the requester's own words and mail, issues with one cause, messages left, and what is attached. */
export const words: Migration = {
  version: 3,
  sql: `
    ALTER TABLE requester ADD COLUMN language TEXT;

    ALTER TABLE issue ADD COLUMN in_their_words TEXT;
    ALTER TABLE issue ADD COLUMN restated TEXT;
    ALTER TABLE issue ADD COLUMN thread TEXT CHECK (thread IS NULL OR json_valid(thread));
    ALTER TABLE issue ADD COLUMN cause_id INTEGER;
    CREATE INDEX issue_cause ON issue (cause_id) WHERE cause_id IS NOT NULL;
    -- What was captured so far was captured in their words, as far as anybody knows.
    UPDATE issue SET in_their_words = title;

    ALTER TABLE communication ADD COLUMN letter TEXT;
    ALTER TABLE communication ADD COLUMN left_message INTEGER NOT NULL DEFAULT 0 CHECK (left_message IN (0, 1));

    CREATE INDEX communication_opened ON communication (issue_id) WHERE state = 'opened';

    -- Inside the log, so that a backup has them too. What was removed keeps its row for undo, until it is swept.
    CREATE TABLE attachment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      -- It came with the requester's own mail.
      theirs INTEGER NOT NULL DEFAULT 0 CHECK (theirs IN (0, 1)),
      added_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX attachment_issue ON attachment (issue_id);
    CREATE INDEX attachment_removed ON attachment (removed_at) WHERE removed_at IS NOT NULL;
    -- Apart from the rest, so that no list ever reads through megabytes.
    CREATE TABLE attachment_content (
      attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
      content BLOB NOT NULL
    ) STRICT;
  `,
}
