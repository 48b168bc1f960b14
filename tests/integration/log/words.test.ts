import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann } from './days.ts'

describe('whatever is written', () => {
  test.each([
    ['an emoji', '🖨️ jam 👩‍🔧'],
    ['right to left', 'מדפסת תקועה'],
    ['quotes and SQL', `'; DROP TABLE issue; -- "`],
    ['a percent sign', '100 % of _users_'],
  ])('%s is kept as it is', (_, text) => {
    const fixture = aLog()
    const { issueId } = fixture.log.capture({
      title: text,
      details: `${text}\n\u0000\u0007\t${text}`,
      requester: { name: text },
    })
    const record = fixture.restart().record(issueId)
    expect(record.issue.title).toBe(text)
    expect(record.issue.details).toBe(`${text}\n\u0000\u0007\t${text}`)
    expect(record.requester?.name).toBe(text)
  })

  test('a title is one line: what nobody can see in it becomes a space', () => {
    const { log } = aLog()
    const { issueId } = log.capture({
      title: '\u0000Printer\r\n\u0007jam\u0000',
      requester: { name: 'Ann\nLee' },
    })
    expect(log.record(issueId)).toMatchObject({
      issue: { title: 'Printer jam' },
      requester: { name: 'Ann Lee' },
    })
  })

  test('a hundred thousand characters fit into the details, and do not pass as a title', () => {
    const { log, path } = aLog()
    const details = 'printer '.repeat(12_500)
    const { issueId } = log.capture({ title: 'Long', details })
    expect(log.record(issueId).issue.details).toBe(details)
    const before = dump(path)
    expect(refusal(() => log.capture({ title: details }))).toEqual([
      'invalid-request',
      'The title is too long: at most 500 characters fit.',
    ])
    expect(refusal(() => log.edit(issueId, { details: 'x'.repeat(1_000_001) }))[1]).toContain(
      'at most a megabyte',
    )
    expect(dump(path)).toEqual(before)
  })

  test('any text at all survives a restart', { timeout: 60_000 }, () => {
    const fixture = aLog()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (details) => {
        const { issueId } = fixture.log.capture({ title: 'x', details, tags: [] })
        expect(fixture.restart().record(issueId).issue.details).toBe(details)
      }),
      { numRuns: 15 },
    )
  })

  test.each([
    [{ title: ' \n ' }, 'invalid-request', 'Say in a few words what the problem is.'],
    [{ title: 'x', requester: { email: 'ann@' } }, 'invalid-address', 'No mail can be sent to this address'],
    [{ title: 'x', requester: { email: 'ann' } }, 'invalid-address', 'No mail can be sent to this address'],
    [
      { title: 'x', requester: { email: 'a b@school.org' } },
      'invalid-address',
      'No mail can be sent to this address',
    ],
    [{ title: 'x', promisedAt: Number.NaN }, 'invalid-request', 'promisedAt'],
    [{ title: 'x', promisedAt: 1e17 }, 'invalid-request', 'promisedAt'],
    [{ title: 'x', priority: 'soon' }, 'invalid-request', 'priority'],
    [{ title: 3 }, 'invalid-request', 'title'],
    [null, 'invalid-request', ''],
  ])('%j is refused with a reason', (input, code, message) => {
    const { log, path } = aLog()
    const before = dump(path)
    const refused = refusal(() => log.capture(input as Parameters<typeof log.capture>[0]))
    expect(refused[0]).toBe(code)
    expect(refused[1]).toContain(message)
    expect(dump(path)).toEqual(before)
  })
})

describe('search', () => {
  const aFullLog = () => {
    const fixture = aLog()
    const { log } = fixture
    const jam = log.capture({
      title: 'Printer jam',
      details: 'Third floor, by the kitchen',
      requester: { name: 'Zoë Müller', email: 'zoe@school.org' },
      tags: ['canon'],
    }).issueId
    log.capture({ title: 'Mouse', requester: { name: 'Bob' } })
    return { ...fixture, log, jam }
  }

  test.each([
    'print',
    'PRINTER',
    'jam printer',
    'kitch',
    'zoe',
    'müll',
    'muller',
    'zoe@school.org',
    'cano',
    '  floor  ',
  ])('finds by %s, from the beginning of a word', (search) => {
    const { log, jam } = aFullLog()
    expect(log.list({ search }).map(({ issue }) => issue.id)).toEqual([jam])
  })

  test.each([
    'rinter',
    'printer mouse',
    'zoe bob',
    '***',
    '"',
    'jam NOT mouse',
    'title:jam',
    'NEAR(jam)',
    "jam' OR 1=1",
    '\u0000',
    '(',
    'jam*jam',
  ])('finds nothing by %j, and does not trip over it', (search) => {
    const { log } = aFullLog()
    expect(log.list({ search })).toEqual([])
  })

  test('takes anything', () => {
    const { log } = aFullLog()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => Array.isArray(log.list({ search }))),
      { numRuns: 200 },
    )
    expect(log.list({ search: 'printer '.repeat(50_000) })).toHaveLength(1)
  })

  test('also finds what is closed, newest first; without words, what is open', () => {
    const { log, jam } = aFullLog()
    const fixed = aFix(log, 'Printer empty')
    log.confirmTold(fixed, { by: 'chat' })
    expect(log.list({ search: 'printer' }).map(({ issue }) => issue.id)).toEqual([fixed, jam])
    expect(log.list({ search: 'worn' }).map(({ issue }) => issue.id)).toEqual([fixed])
    expect(log.list({ search: '  ' })).toHaveLength(2)
  })

  test('follows every change and its undoing', () => {
    const { log, jam } = aFullLog()
    const ids = (search: string) => log.list({ search }).map(({ issue }) => issue.id)
    const edited = log.edit(jam, { title: 'Scanner', requester: { id: 1, name: 'Zoë Meier' } })
    expect([ids('printer'), ids('scanner'), ids('müller'), ids('meier')]).toEqual([[], [jam], [], [jam]])
    log.undo(edited.changeId)
    expect([ids('printer'), ids('scanner'), ids('müller'), ids('meier')]).toEqual([[jam], [], [jam], []])
    log.undo(log.capture({ title: 'Oven', requester: ann }).changeId)
    expect(ids('oven')).toEqual([])
  })
})
