import type { Migration } from '../migrate.ts'

/** One person is one requester, whatever they were called and wherever they wrote from; one mail is logged once. */
export const oneRow: Migration = {
  version: 5,
  sql: `
    -- Who turned out to be somebody else: kept, so that what was theirs still finds that person.
    ALTER TABLE requester ADD COLUMN merged_into INTEGER REFERENCES requester (id);
    CREATE INDEX requester_merged ON requester (merged_into) WHERE merged_into IS NOT NULL;

    -- The mails that are on an issue, and those before them in their thread.
    CREATE TABLE mail_message (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      message_id TEXT NOT NULL,
      is_here INTEGER NOT NULL CHECK (is_here IN (0, 1))
    ) STRICT;
    CREATE INDEX mail_message_message ON mail_message (message_id);
    CREATE INDEX mail_message_issue ON mail_message (issue_id);
    INSERT INTO mail_message (issue_id, message_id, is_here)
      SELECT id, json_extract(thread, '$.messageId'), 1 FROM issue
      WHERE CASE WHEN json_valid(thread) THEN json_extract(thread, '$.messageId') END IS NOT NULL;
    INSERT INTO mail_message (issue_id, message_id, is_here)
      SELECT issue.id, value, 0 FROM issue, json_each(CASE WHEN json_valid(thread) THEN thread END, '$.references')
      WHERE json_each.type = 'text';
  `,
}
