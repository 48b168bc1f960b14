import type { Migration } from '../migrate.ts'

/** The log as it began. `*_key` columns hold folded text: what counts as the same name or address. */
export const begin: Migration = {
  version: 1,
  sql: `
    CREATE TABLE requester (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      email TEXT,
      email_key TEXT UNIQUE,
      phone TEXT
    ) STRICT;
    CREATE INDEX requester_name ON requester (name_key);

    CREATE TABLE issue (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      details TEXT,
      requester_id INTEGER REFERENCES requester (id),
      state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'resolved', 'closed')),
      priority TEXT NOT NULL CHECK (priority IN ('urgent', 'high', 'normal', 'low')),
      channel TEXT NOT NULL CHECK (channel IN ('mail', 'voicemail', 'memo', 'chat', 'phone', 'walk-up')),
      tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
      created_at INTEGER NOT NULL,
      promised_at INTEGER,
      resolved_at INTEGER,
      resolution TEXT,
      technical_note TEXT,
      told_at INTEGER,
      closed_at INTEGER,
      no_notice_reason TEXT
    ) STRICT;
    CREATE INDEX issue_requester ON issue (requester_id);
    CREATE INDEX issue_unfinished ON issue (created_at) WHERE state IN ('open', 'waiting');

    CREATE TABLE communication (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      kind TEXT NOT NULL
        CHECK (kind IN ('acknowledgement', 'update', 'promise', 'resolution', 'chase', 'check-in')),
      told_by TEXT NOT NULL CHECK (told_by IN ('mail', 'phone', 'in person', 'chat')),
      state TEXT NOT NULL CHECK (state IN ('opened', 'confirmed', 'discarded')),
      draft TEXT CHECK (draft IS NULL OR json_valid(draft)),
      opened_at INTEGER NOT NULL,
      confirmed_at INTEGER
    ) STRICT;
    CREATE INDEX communication_issue ON communication (issue_id);

    CREATE TABLE follow_up (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      kind TEXT NOT NULL
        CHECK (kind IN ('acknowledgement', 'update', 'promise', 'resolution', 'chase', 'check-in')),
      owed_since_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      next_nag_at INTEGER NOT NULL,
      last_nag_at INTEGER,
      nags_shown INTEGER NOT NULL DEFAULT 0 CHECK (nags_shown >= 0),
      snoozed_until_at INTEGER,
      settled_at INTEGER,
      claimed_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX follow_up_unsettled ON follow_up (issue_id, kind) WHERE settled_at IS NULL;
    CREATE INDEX follow_up_next_nag ON follow_up (next_nag_at) WHERE settled_at IS NULL;
    CREATE INDEX follow_up_issue ON follow_up (issue_id);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      verb TEXT NOT NULL,
      undone_at INTEGER
    ) STRICT;

    -- What undo puts back. Without references to issue and requester: it outlives what a change has made.
    CREATE TABLE change_issue (
      change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
      issue_id INTEGER NOT NULL,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      PRIMARY KEY (change_id, issue_id)
    ) STRICT;
    CREATE INDEX change_issue_issue ON change_issue (issue_id);
    CREATE TABLE change_requester (
      change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
      requester_id INTEGER NOT NULL,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      PRIMARY KEY (change_id, requester_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      detail TEXT,
      change_id INTEGER REFERENCES change (id)
    ) STRICT;
    CREATE INDEX event_issue ON event (issue_id);
    CREATE INDEX event_change ON event (change_id);

    CREATE VIRTUAL TABLE issue_search USING fts5 (
      title, details, requester, tags, resolution,
      prefix = '2 3',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co So'"
    );
  `,
}
