import type { Migration } from '../migrate.ts'

/** Promises, waiting, check-ins and reminders of six kinds. What was promised so far was promised at the capture. */
export const sixKinds: Migration = {
  version: 2,
  sql: `
    ALTER TABLE requester ADD COLUMN hours TEXT CHECK (hours IS NULL OR json_valid(hours));
    ALTER TABLE requester ADD COLUMN time_zone TEXT;

    ALTER TABLE issue ADD COLUMN reopened_at INTEGER;
    ALTER TABLE issue ADD COLUMN promise_made_at INTEGER;
    ALTER TABLE issue ADD COLUMN waiting_on TEXT CHECK (waiting_on IN ('vendor', 'colleague', 'requester'));
    ALTER TABLE issue ADD COLUMN waiting_name TEXT;
    ALTER TABLE issue ADD COLUMN waiting_since_at INTEGER;
    ALTER TABLE issue ADD COLUMN waiting_until_at INTEGER;
    ALTER TABLE issue ADD COLUMN waiting_chased_at INTEGER;
    UPDATE issue SET promise_made_at = created_at WHERE promised_at IS NOT NULL;
    CREATE INDEX issue_fixed ON issue (id) WHERE state = 'resolved';

    ALTER TABLE follow_up ADD COLUMN nag_from_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE follow_up ADD COLUMN lapses_at INTEGER;
    ALTER TABLE follow_up ADD COLUMN showing TEXT CHECK (showing IN ('toast', 'digest'));
    UPDATE follow_up SET nag_from_at = owed_since_at;
    CREATE INDEX follow_up_claimed ON follow_up (claimed_at) WHERE claimed_at IS NOT NULL;
    CREATE INDEX follow_up_lapses ON follow_up (lapses_at) WHERE settled_at IS NULL AND lapses_at IS NOT NULL;

    -- What the follow-ups were last reckoned with, and when: hours, zone and policies, as JSON.
    CREATE TABLE aligned_to (
      id INTEGER PRIMARY KEY CHECK (id = 1), policy TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX communication_confirmed ON communication (confirmed_at) WHERE state = 'confirmed';
    CREATE INDEX event_reminded ON event (at) WHERE kind = 'reminded';
    CREATE INDEX event_told ON event (at) WHERE kind = 'told';
    CREATE INDEX event_promised ON event (at) WHERE kind = 'promised';
  `,
}
