import { describe, expect, test } from 'vitest'
import { aLog, dump, refusal } from './a-log.ts'
import { ann } from './days.ts'

const first = { subject: 'Printer', messageId: '<1@school.org>', references: [] }
const answer = { subject: 'Re: Printer', messageId: '<2@school.org>', references: ['<1@school.org>'] }

const reported = () => {
  const made = aLog()
  const { issueId } = made.log.capture({
    title: 'Printer',
    requester: ann,
    details: 'It jams.',
    thread: first,
  })
  return { ...made, issueId }
}

describe('a mail', () => {
  test('is known again by its id, and what answers it belongs to the same issue', () => {
    const { log, issueId } = reported()
    expect(log.issueOfMail(first)).toEqual({ issueId, isSame: true })
    expect(log.issueOfMail(answer)).toEqual({ issueId, isSame: false })
    expect(log.issueOfMail({ messageId: '<9@school.org>', references: [] })).toBeNull()
    expect(log.issueOfMail({ messageId: null, references: [] })).toBeNull()
  })

  test('belongs to what was logged of a later mail of its thread, and to what answers the same mail', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', thread: answer })
    expect(log.issueOfMail(first)).toEqual({ issueId, isSame: false })
    expect(log.issueOfMail({ messageId: '<3@school.org>', references: ['<1@school.org>'] })).toEqual({
      issueId,
      isSame: false,
    })
  })

  test('that is logged as an issue of its own is that issue’s', () => {
    const { log, issueId } = reported()
    const other = log.capture({ title: 'Mouse', thread: answer }).issueId
    expect(log.issueOfMail(first)).toEqual({ issueId, isSame: true })
    expect(log.issueOfMail(answer)).toEqual({ issueId: other, isSame: true })
    const third = { messageId: '<3@school.org>', references: ['<1@school.org>', '<2@school.org>'] }
    expect(log.issueOfMail(third)).toEqual({ issueId: other, isSame: false })
  })

  test('whose capture was undone is not known any more, also after a restart', () => {
    const made = reported()
    made.log.undo(1)
    expect(made.restart().issueOfMail(first)).toBeNull()
  })
})

describe('a further mail on an issue', () => {
  test('adds what they wrote, and is known itself from then on', () => {
    const { log, issueId } = reported()
    log.addMail(issueId, {
      from: 'Ann Lee',
      text: 'Hi,\nnow it eats the paper.\n',
      thread: answer,
      attachments: [{ name: 'jam.png', mediaType: 'image/png', content: new Uint8Array([1, 2]) }],
    })
    expect(log.record(issueId).issue).toMatchObject({
      details: 'It jams.\n\n--- Ann Lee wrote again:\nHi,\nnow it eats the paper.',
      thread: first,
    })
    expect(log.timeline(issueId).slice(-2)).toMatchObject([
      { kind: 'wrote', detail: 'now it eats the paper.' },
      { kind: 'attached', detail: 'jam.png (2 bytes)' },
    ])
    expect(log.issueOfMail(answer)).toEqual({ issueId, isSame: true })
    expect(log.list({ search: 'eats' })).toHaveLength(1)
  })

  test('is undone with everything that came with it', () => {
    const { log, path, issueId } = reported()
    log.resolve(issueId, { resolution: 'A roller' })
    log.confirmTold(issueId, { by: 'mail' })
    const before = dump(path)
    const { changeId } = log.addMail(issueId, { text: 'It is back.', thread: answer, isBack: true })
    expect(log.record(issueId).issue).toMatchObject({ state: 'open', resolvedAt: null })
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
    expect(log.issueOfMail(answer)).toEqual({ issueId, isSame: false })
  })

  test('leaves what is over alone unless it is back', () => {
    const { log, issueId } = reported()
    log.resolve(issueId, { resolution: 'A roller' })
    log.addMail(issueId, { text: 'Thank you!', thread: answer })
    expect(log.record(issueId).issue.state).toBe('resolved')
    log.addMail(issueId, { text: 'It jams again.', isBack: true })
    expect(log.record(issueId).issue.state).toBe('open')
    expect(refusal(() => log.addMail(issueId, { text: 'And again.', isBack: true }))[0]).toBe('not-possible')
  })

  test('fits whatever its length, and says what was cut', () => {
    const { log, issueId } = reported()
    log.addMail(issueId, { text: 'ü'.repeat(900_000), thread: answer })
    const { details } = log.record(issueId).issue
    expect(Buffer.byteLength(details ?? '')).toBeLessThanOrEqual(1_000_000)
    expect(details).toMatch(/^It jams\.\n[\s\S]*ü\n… \(cut: there is no room for more here\)$/)
    log.addMail(issueId, { text: 'And one more.' })
    expect(log.timeline(issueId).at(-1)?.detail).toBe('And one more.')
  })
})
