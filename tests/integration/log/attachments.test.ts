import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { maxFileOctets } from '../../../shared/limits.ts'
import { aLog, dump, refusal } from './a-log.ts'
import { ann } from './days.ts'

const tables = ['issue', 'follow_up', 'attachment', 'attachment_content']
const rows = (path: string) => {
  const db = new Database(path, { readonly: true })
  try {
    return db.prepare('SELECT id, removed_at FROM attachment').all().length
  } finally {
    db.close()
  }
}
const octets = (...given: number[]) => new Uint8Array(given)
const photo = { name: 'photo.png', mediaType: 'image/png', content: octets(1, 0, 255) }
const anIssue = () => {
  const made = aLog()
  return { ...made, issueId: made.log.capture({ title: 'Printer jam', requester: ann }).issueId }
}

test('a file is kept with its issue, listed without and read with its content, also after a restart', () => {
  const made = aLog()
  const { issueId } = made.log.capture({ title: 'Printer jam', requester: ann })
  const { attachmentId } = made.log.attach(issueId, photo)
  // A view into a larger buffer is only its own part.
  made.log.attach(issueId, {
    name: '../a\u202Eb.exe',
    mediaType: '',
    content: octets(9, 8, 7, 6).subarray(1, 3),
  })
  const log = made.restart()
  expect(log.attachments(issueId)).toEqual([
    { id: attachmentId, name: 'photo.png', mediaType: 'image/png', size: 3, goesAlong: true },
    {
      id: attachmentId + 1,
      name: '_ab.exe',
      mediaType: 'application/octet-stream',
      size: 2,
      goesAlong: true,
    },
  ])
  expect(log.attachedFiles(issueId).map(({ name, content }) => [name, [...content]])).toEqual([
    ['photo.png', [1, 0, 255]],
    ['_ab.exe', [8, 7]],
  ])
  expect(log.attachedFiles(issueId, [attachmentId]).map(({ name }) => name)).toEqual(['photo.png'])
  expect(log.timeline(issueId).map(({ kind, detail }) => [kind, detail])).toEqual([
    ['captured', null],
    ['attached', 'photo.png (3 bytes)'],
    ['attached', '_ab.exe (2 bytes)'],
  ])
})

test('attaching and removing are undone exactly, content and all', () => {
  const { path, log, issueId } = anIssue()
  const nothing = dump(path, ['issue', 'follow_up'])
  const attached = log.attach(issueId, photo)
  const removed = log.detach(issueId, attached.attachmentId)
  expect(log.attachments(issueId)).toEqual([])
  expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'detached', detail: 'photo.png' })
  expect(refusal(() => log.detach(issueId, attached.attachmentId))[0]).toBe('not-found')

  log.undo(removed.changeId)
  expect(log.attachedFiles(issueId).map(({ content }) => [...content])).toEqual([[1, 0, 255]])
  log.undo(attached.changeId)
  expect(dump(path, ['issue', 'follow_up'])).toEqual(nothing)
  expect(rows(path)).toBe(0)
})

test('undoing something else leaves the files alone', () => {
  const { log, issueId } = anIssue()
  log.attach(issueId, photo)
  const { changeId } = log.edit(issueId, { title: 'Printer on fire' })
  log.undo(changeId)
  expect(log.attachments(issueId)).toHaveLength(1)
})

test('files that come with a capture go with its undo', () => {
  const { path, log } = aLog()
  const { changeId, issueId } = log.capture({ title: 'Printer jam', attachments: [photo] })
  expect(log.attachments(issueId)).toHaveLength(1)
  log.undo(changeId)
  expect(rows(path)).toBe(0)
})

test('into the next mail goes what the requester has not got yet', () => {
  const { clock, log } = aLog()
  const theirs = { ...photo, name: 'theirs.png' }
  const { issueId } = log.capture({ title: 'Printer jam', requester: ann, attachments: [theirs] })
  const names = () => log.attachedFiles(issueId).map(({ name }) => name)
  const { attachmentId } = log.attach(issueId, { ...photo, name: 'first.png' })
  expect(names()).toEqual(['first.png'])
  log.openDraft(issueId, { to: ['ann@school.org'], subject: 'x', body: 'y' })
  log.discardDraft(issueId)
  expect(names()).toEqual(['first.png'])
  log.openDraft(issueId, { to: ['ann@school.org'], subject: 'x', body: 'y' })
  const sent = log.confirmDraft(issueId)
  expect(names()).toEqual([])
  expect(log.attachedFiles(issueId, [attachmentId])).toHaveLength(1)
  log.undo(sent.changeId)
  expect(names()).toEqual(['first.png'])
  log.confirmDraft(issueId)
  clock.pass(1)
  log.attach(issueId, { ...photo, name: 'second.png' })
  expect(names()).toEqual(['second.png'])
})

test('what was removed is let go of once no undo can reach it, and not before', () => {
  const { path, clock, log, issueId } = anIssue()
  const { attachmentId } = log.attach(issueId, photo)
  clock.pass(1)
  const removed = log.detach(issueId, attachmentId)
  const other = log.capture({ title: 'Mouse' }).issueId
  for (let count = 0; count < 97; count += 1) {
    clock.pass(1)
    log.edit(other, { title: `Mouse ${count}` })
  }
  clock.pass(1)
  log.attach(other, photo)
  log.undo(removed.changeId)
  expect(log.attachedFiles(issueId).map(({ content }) => [...content])).toEqual([[1, 0, 255]])

  log.detach(issueId, attachmentId)
  for (let count = 0; count < 125; count += 1) {
    clock.pass(1)
    log.edit(other, { title: `Mouse again ${count}` })
  }
  expect(rows(path)).toBe(2)
  log.attach(other, photo)
  expect(rows(path)).toBe(2)
  expect(log.attachments(other)).toHaveLength(2)
})

test('what was removed is in no copy that is made afterwards, even when the clock was set back in between', async () => {
  const { path, clock, log, issueId } = anIssue()
  const secret = new TextEncoder().encode('the secret plan '.repeat(1_000))
  clock.pass(30 * 86_400_000)
  const { attachmentId } = log.attach(issueId, { ...photo, content: secret })
  log.detach(issueId, attachmentId)
  clock.pass(-30 * 86_400_000)
  const other = log.capture({ title: 'Mouse' }).issueId
  const copy = async () => readFileSync(await log.backup(join(path, '..', 'backups'), 7), 'latin1')
  expect(await copy()).toContain('the secret plan')
  for (let count = 0; count < 125; count += 1) log.edit(other, { title: `Mouse ${count}` })
  expect(await copy()).not.toContain('the secret plan')
  expect(rows(path)).toBe(0)
})

test('what no mail would carry is refused in plain words, and nothing is kept', () => {
  const { path, log, issueId } = anIssue()
  const file = (size: number, name = 'video.mp4') => ({
    name,
    mediaType: 'video/mp4',
    content: new Uint8Array(size),
  })
  const before = dump(path, tables)
  expect(refusal(() => log.attach(issueId, file(maxFileOctets + 1)))).toEqual([
    'invalid-request',
    '“video.mp4” is bigger than the 10 MB that most mail servers take. Share it, and send the link.',
  ])
  expect(dump(path, tables)).toEqual(before)
  log.attach(issueId, file(maxFileOctets))
  log.attach(issueId, file(maxFileOctets))
  const [code, message] = refusal(() => log.attach(issueId, file(5 * 1024 * 1024 + 1, 'more.mp4')))
  expect(code).toBe('invalid-request')
  expect(message).toMatch(/“more\.mp4”.*no mail carries more than 25 MB\. Remove one first\.$/)
  log.attach(issueId, file(5 * 1024 * 1024))
  expect(log.attachments(issueId)).toHaveLength(3)
  expect(refusal(() => log.attach(99, photo))[0]).toBe('not-found')
  expect(refusal(() => log.attach(issueId, { ...photo, content: 'abc' } as never))[0]).toBe('invalid-request')
})
