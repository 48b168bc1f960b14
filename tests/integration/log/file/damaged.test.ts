import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrations } from '../../../../electron/log/file/migrations/all.ts'
import { recoveryOf } from '../../../../electron/log/file/recover.ts'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aFolder, refusal } from '../a-log.ts'
import { berlin, morning } from '../days.ts'

/** A log of three fixes that nobody was told of, the second of Bob's with a written mail; then it is damaged from outside. */
const damagedLog = (damage: string) => {
  const path = join(aFolder(), 'log.db')
  let now = morning
  const notices: string[] = []
  const open = () =>
    openIssueLog({
      path,
      clock: { now: () => now },
      policy: () => berlin,
      onNotice: (one) => notices.push(one),
    })
  const first = open()
  for (const name of ['Ann', 'Bob', 'Cem']) {
    const { issueId } = first.capture({
      title: `Trouble of ${name}`,
      requester: { name, email: `${name}@school.org` },
    })
    first.resolve(issueId, { resolution: 'A loose cable.' })
  }
  first.attach(2, { name: 'a.txt', mediaType: 'text/plain', content: new Uint8Array([65]) })
  first.openDraft(2, { to: ['Bob@school.org'], subject: 'Trouble', body: 'It works.' })
  first.end()
  const file = new Database(path)
  file.pragma('ignore_check_constraints = ON')
  expect(file.exec(damage).inTransaction).toBe(false)
  file.close()

  const log = open()
  onTestFinished(() => log.end())
  return {
    path,
    log,
    notices,
    pass: (ms: number) => {
      now += ms
    },
  }
}

const ids = (records: readonly Readonly<{ issue: { id: number } }>[]): readonly number[] =>
  records.map(({ issue }) => issue.id)

test.each([
  ['JSON of another shape', `UPDATE issue SET tags = '[7]' WHERE id = 2`, 'issue number 2'],
  ['broken JSON in tags', `UPDATE issue SET tags = '[' WHERE id = 2`, 'issue number 2'],
  ['broken JSON in a thread', `UPDATE issue SET thread = 'no' WHERE id = 2`, 'issue number 2'],
  ['a state that there is not', `UPDATE issue SET state = 'odd' WHERE id = 2`, 'issue number 2'],
  ['broken JSON in hours', `UPDATE requester SET hours = '{' WHERE id = 2`, 'requester number 2'],
  ['a kind that there is not', `UPDATE follow_up SET kind = 'odd' WHERE issue_id = 2`, 'follow-up number'],
  [
    'a value out of range',
    `UPDATE follow_up SET due_at = 9223372036854775807 WHERE issue_id = 2`,
    'follow-up number',
  ],
  ['a count below nothing', `UPDATE follow_up SET nags_shown = -5 WHERE issue_id = 2`, 'follow-up number'],
])('%s costs only itself, and is said once', (_, damage, named) => {
  const { log, notices, pass } = damagedLog(damage)
  pass(20 * 60_000)
  expect(log.owedCount().people).toBeGreaterThanOrEqual(2)
  const due = log.claimDue()
  expect(ids(due)).toEqual([1, 3])
  log.recordDelivery(
    due.map(({ followUp }) => followUp.id),
    { outcome: 'shown' },
  )
  expect(ids(log.waiting())).toEqual([1, 3])
  expect(ids(log.list({ search: 'trouble' }))).toEqual(expect.arrayContaining([3, 1]))
  expect(log.requesters().length).toBeGreaterThanOrEqual(2)
  expect(log.people().map(({ requester }) => requester.name)).toEqual(expect.arrayContaining(['Ann', 'Cem']))
  expect(log.measures({ from: 0, to: morning * 2 }).longestSilence.count).toBeGreaterThanOrEqual(2)
  log.realign()
  log.waiting()
  expect(notices.filter((one) => one.includes(named))).toHaveLength(1)
  expect(log.capture({ title: 'Something new', requester: { name: 'Ann' } }).issueId).toBe(4)
})

test.each([
  ['a draft', `UPDATE communication SET draft = '{' WHERE issue_id = 2`, 'communication number 1'],
  [
    'a way of telling',
    `UPDATE communication SET told_by = 'odd' WHERE issue_id = 2`,
    'communication number 1',
  ],
  ['an attachment', `UPDATE attachment SET size = -1 WHERE issue_id = 2`, 'attachment number 1'],
  ['an event', `UPDATE event SET at = 9223372036854775807 WHERE issue_id = 2`, 'timeline entry number'],
])('the issue stays with %s that can’t be read', (_, damage, named) => {
  const { log, notices, pass } = damagedLog(damage)
  pass(20 * 60_000)
  expect(ids(log.claimDue())).toEqual([1, 2, 3])
  expect(ids(log.waiting())).toEqual([1, 2, 3])
  log.attachments(2)
  log.timeline(2)
  expect(notices.join()).toContain(named)
})

test('a record that can’t be read is named where it is asked for', () => {
  const { log } = damagedLog(`UPDATE issue SET tags = '[' WHERE id = 2`)
  expect(refusal(() => log.record(2))[1]).toMatch(/issue number 2 .* damaged.*Restore/)
  expect(log.record(1).issue.title).toBe('Trouble of Ann')
})

test('a change that can’t be read costs only its own undo', () => {
  const { log } = damagedLog(`UPDATE change_issue SET before = '{' WHERE issue_id = 2`)
  const last = log.edit(2, { title: 'Another' })
  expect(log.undo(last.changeId).issueId).toBe(2)
  expect(refusal(() => log.undo(last.changeId - 1))).toEqual([
    'nothing-to-undo',
    'What was kept of this change is damaged, so it cannot be undone.',
  ])
})

test('what was on the screen when the app ended keeps nothing from opening', () => {
  const { log, notices } = damagedLog(
    `UPDATE follow_up SET claimed_at = ${morning}, showing = 'toast';
     UPDATE follow_up SET kind = 'odd' WHERE issue_id = 2`,
  )
  expect(notices.join()).toContain('follow-up number')
  expect(ids(log.waiting())).toEqual([1, 3])
})

test('a lapsed check-in that can’t be read keeps no other from being closed', () => {
  const { log, pass } = damagedLog(
    `UPDATE follow_up SET lapses_at = 1; UPDATE issue SET tags = '[' WHERE id = 2`,
  )
  pass(1)
  expect(log.closeUnanswered()).toEqual([1, 3])
})

test('such a row neither stops a copy nor its being put back', async () => {
  const { log, path } = damagedLog(`UPDATE issue SET tags = '[' WHERE id = 2`)
  const backupFolder = join(path, '..', 'backups')
  await log.backup(backupFolder, 7)
  log.end()
  expect(recoveryOf({ path, backupFolder, now: morning })?.issues).toBe(3)
})

test('such a row keeps an older log from nothing', () => {
  const path = join(aFolder(), 'log.db')
  const db = new Database(path)
  db.pragma('application_id = 0x4c4f4f50')
  for (const { sql } of migrations.filter(({ version }) => version < 5)) db.exec(sql)
  db.pragma('user_version = 4')
  db.pragma('ignore_check_constraints = ON')
  db.exec(`INSERT INTO issue (title, state, priority, channel, thread, created_at)
    VALUES ('Odd', 'open', 'normal', 'mail', '{', ${morning}), ('Sound', 'open', 'normal', 'mail', NULL, ${morning})`)
  db.close()
  const log = openIssueLog({ path, clock: { now: () => morning }, policy: () => berlin })
  onTestFinished(() => log.end())
  expect(log.list().map(({ issue }) => issue.title)).toEqual(['Sound'])
})
