import type { Migration } from '../migrate.ts'

/** What tells this log and its backups from every other: whatever is kept outside about one of its issues names it. */
export const identity: Migration = {
  version: 4,
  sql: `
    CREATE TABLE log (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      identity TEXT NOT NULL
    ) STRICT;
    INSERT INTO log (id, identity) VALUES (1, lower(hex(randomblob(16))));
  `,
}
