import Database from 'better-sqlite3'
import type { IssueLog } from '../../electron/log/issue-log.ts'
import { openIssueLog } from '../../electron/log/open-issue-log.ts'
import { defaultPolicyContext, type PolicyContext } from '../../shared/policy/context.ts'
import { createManualClock, type ManualClock } from '../fakes/manual-clock.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** A Wednesday at 10:00 in Berlin. */
export const wednesday = Date.parse('2026-11-18T09:00:00Z')

const policy: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }

const things = [
  'Printer',
  'Projector',
  'Laptop',
  'Wi-Fi',
  'Phone',
  'Scanner',
  'Whiteboard',
  'Door badge',
  'Mailbox',
]
const troubles = [
  'jams',
  'stays dark',
  'lost its settings',
  'is slow',
  'beeps',
  'asks for a password',
  'is offline',
]
const places = ['in the library', 'in room 12', 'at the front desk', 'in the staff room', 'in the gym']
const names = ['Ann', 'Bob', 'Mia', 'José', 'Grace', 'Tom', 'Ines', 'Kofi', 'Lena', 'Yusuf']
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? ''

export const titleOf = (n: number): string =>
  `${pick(things, n)} ${pick(troubles, n * 3 + (n >> 4))} ${pick(places, n * 7 + (n >> 2))}`
export const requesterOf = (n: number) => {
  const at = n % 400
  return { name: `${pick(names, at)} Field${at}`, email: `person${at}@school.org` }
}

export const openLog = (path: string, clock: ManualClock): IssueLog =>
  openIssueLog({ path, clock, policy: () => policy })

/**
 * Years of work that is over, as rows: each issue captured, fixed, told by mail and closed. As rows because twenty
 * thousand issues would be eighty thousand commits.
 */
const addHistory = (path: string, issues: number): void => {
  const db = new Database(path)
  const statements = {
    requester: db.prepare(
      'INSERT INTO requester (id, name, name_key, email, email_key) VALUES (?, ?, ?, ?, ?)',
    ),
    issue: db.prepare(
      `INSERT INTO issue (id, title, details, requester_id, state, priority, channel, tags, created_at, resolved_at,
         resolution, told_at, closed_at) VALUES (?, ?, ?, ?, 'closed', 'normal', 'mail', '["old"]', ?, ?, ?, ?, ?)`,
    ),
    search: db.prepare(
      'INSERT INTO issue_search (rowid, title, details, requester, tags, resolution) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    followUp: db.prepare(
      `INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, next_nag_at, settled_at)
       VALUES (?, 'resolution', ?, ?, ?, ?)`,
    ),
    mail: db.prepare(
      `INSERT INTO communication (issue_id, kind, told_by, state, draft, opened_at, confirmed_at)
       VALUES (?, 'resolution', 'mail', 'confirmed', ?, ?, ?)`,
    ),
    event: db.prepare('INSERT INTO event (issue_id, at, kind, detail) VALUES (?, ?, ?, NULL)'),
  }
  const resolution = 'A worn part was replaced, and it has been tried out with the person who reported it.'
  db.transaction(() => {
    for (let at = 0; at < 400; at++) {
      const { name, email } = requesterOf(at)
      statements.requester.run(at + 1, name, name.toLowerCase(), email, email)
    }
    for (let id = 1; id <= issues; id++) {
      const { name, email } = requesterOf(id)
      const title = titleOf(id)
      const details = `Since ${pick(places, id)} was painted. ${title}, and nobody knows why. Ticket paper ${id}.`
      const createdAt = wednesday - 30 * day - (issues - id) * 50 * minute
      const resolvedAt = createdAt + 90 * minute
      const toldAt = resolvedAt + 20 * minute
      const draft = { to: [email], subject: `Fixed: ${title}`, body: `Hello ${name},\n\n${resolution}\n` }
      statements.issue.run(
        id,
        title,
        details,
        (id % 400) + 1,
        createdAt,
        resolvedAt,
        resolution,
        toldAt,
        toldAt + day,
      )
      statements.search.run(id, title, details, `${name} ${email}`, 'old', resolution)
      statements.followUp.run(id, resolvedAt, resolvedAt + 4 * 60 * minute, resolvedAt + 15 * minute, toldAt)
      statements.mail.run(id, JSON.stringify(draft), toldAt - minute, toldAt)
      for (const [kind, eventAt] of [
        ['captured', createdAt],
        ['resolved', resolvedAt],
        ['draft-opened', toldAt - minute],
        ['told', toldAt],
        ['closed', toldAt + day],
      ])
        statements.event.run(id, eventAt, kind)
    }
  }).immediate()
  db.close()
}

/** A log of `issues` issues: 200 open, 30 fixed of which nobody knows, the others long over. */
export const makeBigLog = (path: string, issues: number): void => {
  const clock = createManualClock(wednesday)
  openLog(path, clock).end()
  addHistory(path, issues - 230)
  const log = openLog(path, clock)
  for (let n = 0; n < 230; n++) {
    clock.set(wednesday - (230 - n) * 40 * minute)
    const { issueId } = log.capture({ title: titleOf(n), requester: requesterOf(n), tags: ['new'] })
    if (n % 23 < 3) log.resolve(issueId, { resolution: 'A loose cable was put back in its place' })
  }
  log.end()
}
