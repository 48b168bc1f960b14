import Database from 'better-sqlite3'
import { begin } from '../../../../electron/log/file/migrations/0001-begin.ts'
import { minute, morning } from '../days.ts'

const applicationId = 0x4c4f4f50

const fixedAt = morning - 30 * minute

/** A log as the first version wrote it: Ann's open mail with a promise, her untold fix with an opened draft, and what is over. */
export const makeVersion1 = (path: string): void => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${applicationId}`)
  db.exec(begin.sql)
  db.pragma('user_version = 1')
  db.exec(`
    INSERT INTO requester (name, name_key, email, email_key) VALUES ('Ann Lee', 'ann lee', 'ann@school.org', 'ann@school.org');
    INSERT INTO issue (title, requester_id, state, priority, channel, created_at, promised_at)
      VALUES ('Mouse', 1, 'open', 'normal', 'mail', ${morning - 60 * minute}, ${morning + 120 * minute});
    INSERT INTO issue (title, requester_id, state, priority, channel, tags, created_at, resolved_at, resolution)
      VALUES ('Printer jam', 1, 'resolved', 'high', 'walk-up', '["printer"]', ${morning - 90 * minute}, ${fixedAt}, 'A worn roller.');
    INSERT INTO issue (title, requester_id, state, priority, channel, created_at, resolved_at, told_at, closed_at, resolution)
      VALUES ('Beamer', 1, 'closed', 'low', 'phone', 1000, 2000, 3000, 3000, 'Lamp.');
    INSERT INTO communication (issue_id, kind, told_by, state, draft, opened_at)
      VALUES (2, 'resolution', 'mail', 'opened', '{"to":["ann@school.org"],"subject":"Printer jam","body":"It prints."}', ${fixedAt});
    INSERT INTO communication (issue_id, kind, told_by, state, opened_at, confirmed_at) VALUES (3, 'resolution', 'phone', 'confirmed', 3000, 3000);
    INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, next_nag_at, last_nag_at, nags_shown)
      VALUES (2, 'resolution', ${fixedAt}, ${fixedAt + 240 * minute}, ${fixedAt + 60 * minute}, ${fixedAt + 15 * minute}, 1);
    INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, next_nag_at, settled_at) VALUES (3, 'resolution', 2000, 2500, 2100, 3000);
    INSERT INTO change (at, verb) VALUES (${fixedAt}, 'edit');
    INSERT INTO change_issue (change_id, issue_id, before) SELECT 1, 1, json_object(
      'issue', json_object('id', id, 'title', 'Mice', 'details', details, 'requester_id', requester_id, 'state', state,
        'priority', priority, 'channel', channel, 'tags', tags, 'created_at', created_at, 'promised_at', promised_at,
        'resolved_at', resolved_at, 'resolution', resolution, 'technical_note', technical_note, 'told_at', told_at,
        'closed_at', closed_at, 'no_notice_reason', no_notice_reason),
      'communications', json('[]'), 'followUps', json('[]')) FROM issue WHERE id = 1;
    INSERT INTO event (issue_id, at, kind, detail, change_id) VALUES (1, ${morning - 60 * minute}, 'captured', NULL, NULL),
      (2, ${fixedAt}, 'resolved', 'A worn roller.', NULL), (1, ${fixedAt}, 'edited', 'title', 1);
    INSERT INTO issue_search (rowid, title, requester) VALUES (1, 'Mouse', 'Ann Lee'), (2, 'Printer jam', 'Ann Lee'), (3, 'Beamer', 'Ann Lee');
  `)
  db.close()
}
