import { expect, it } from 'vitest'
import { createCommands } from '../../../electron/services/commands.ts'
import { anApp } from './an-app.ts'

const source = (id: string, body: string, more: readonly string[] = []): string =>
  [
    'From: Ann Lee <ann@school.org>',
    'Subject: Printer jam in 204',
    `Message-ID: <${id}@school.org>`,
    ...more,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n')
const answers = (id: string): readonly string[] => [`In-Reply-To: <${id}@school.org>`]
const asFile = (text: string): Uint8Array => new TextEncoder().encode(text)

const first = source('1', 'It jams.')
const second = source('2', 'Now it eats the paper.', answers('1'))

/** Both doors of a mail: pasted as its source, and dropped as a file. */
const doors = ['pasted', 'dropped'] as const
const aDoor = (door: (typeof doors)[number]) => {
  const app = anApp()
  type Choice = Parameters<(typeof app.ask)['capture:log']>[0]['mail']
  const take = async (mail: string, choice?: Choice) =>
    door === 'pasted'
      ? app.ask['capture:log']({ line: mail, ...(choice && { mail: choice }) })
      : app.ask['capture:mail-file']({ content: asFile(mail), ...(choice && { mail: choice }) })
  return { ...app, take }
}

it.each(doors)('the same mail, %s twice, is in the log already and shows its issue', async (door) => {
  const { take, log, logged, ask, shown } = aDoor(door)
  const { issueId } = await logged(take(first))
  expect(await take(first)).toEqual({
    question: {
      about: 'mail',
      issueId,
      isSame: true,
      title: 'Printer jam in 204',
      state: 'open',
      who: 'Ann Lee',
    },
  })
  expect(log.list()).toHaveLength(1)
  await ask['panel:show-issue']({ issueId })
  expect(shown).toEqual([[issueId, 'view']])
  expect((await logged(take(first, 'new'))).issueId).not.toBe(issueId)
})

it.each(doors)(
  'an answer, %s, goes onto the issue, is known from then on, and can be taken back',
  async (door) => {
    const { take, log, logged, ask, done } = aDoor(door)
    const { issueId } = await logged(take(first))
    expect(await take(second)).toMatchObject({ question: { about: 'mail', issueId, isSame: false } })
    const added = await logged(take(second, { issueId, isBack: false }))
    expect(added).toMatchObject({ issueId, summary: 'Added to: Printer jam in 204' })
    expect(done.at(-1)).toEqual([added.changeId, 'Added to: Printer jam in 204'])
    expect(log.record(issueId).issue.details).toMatch(
      /It jams\.\n+--- Ann Lee wrote again:\nNow it eats the paper\.$/,
    )
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'wrote', detail: 'Now it eats the paper.' })
    expect(await take(second)).toMatchObject({ question: { isSame: true, issueId } })
    await ask['change:undo']({ changeId: added.changeId })
    expect(log.record(issueId).issue.details).toBe('It jams.')
  },
)

it.each(doors)('an answer to what is over, %s, can open it again', async (door) => {
  const { take, log, logged } = aDoor(door)
  const { issueId } = await logged(take(first))
  log.noNoticeNeeded(issueId, { reason: 'They saw it' })
  expect(await take(second)).toMatchObject({ question: { state: 'closed' } })
  await logged(take(second, { issueId, isBack: true }))
  expect(log.record(issueId).issue.state).toBe('open')
})

it('a file with files takes along what the issue has room for', async () => {
  const { log, logged, ask } = aDoor('dropped')
  const { issueId } = await logged(ask['capture:mail-file']({ content: asFile(first) }))
  for (const name of ['a', 'b', 'c'])
    log.attach(issueId, { name, mediaType: '', content: new Uint8Array(8_000_000) })
  const part = ['--x', 'Content-Type: application/pdf; name="d.pdf"', 'Content-Disposition: attachment', '']
  const content = asFile(
    [
      second.split('\r\n\r\n')[0]?.replace('text/plain; charset=utf-8', 'multipart/mixed; boundary=x'),
      '',
      ...[...part, 'x'.repeat(3_000_000), ...part, 'y', '--x--'],
    ].join('\r\n'),
  )
  await logged(ask['capture:mail-file']({ content, mail: { issueId, isBack: false } }))
  expect(log.attachments(issueId).map(({ size }) => size)).toEqual([8_000_000, 8_000_000, 8_000_000, 2])
})

it('the command line asks nobody: logged already, or an issue of its own', async () => {
  const app = anApp()
  const said: string[] = []
  const run = createCommands({
    captureLine: (...given) => {
      const answer = app.captureLine(...given)
      if ('summary' in answer) said.push(answer.summary)
      return answer
    },
    showCapture: () => {},
    showPanel: () => {},
    showPanelUnasked: () => {},
    hasTray: () => true,
    onError: () => {},
  })
  const capture = (line: string) => run({ kind: 'capture', line }).text
  expect(capture(first)).toMatch(/^Logged: Printer jam in 204/)
  expect(capture(first)).toBe('Logged already: Printer jam in 204')
  expect(capture(second)).toMatch(/^Logged: /)
  expect(said).toHaveLength(2)
})

it('a name that fits several people is asked about, and somebody new is one of the answers', async () => {
  const app = anApp()
  await app.capture('Ann Lee <ann@school.org> Printer')
  await app.capture('Ann Fox <fox@school.org> Mouse')
  const line = '@ann Screen'
  expect(await app.ask['capture:log']({ line })).toEqual({
    question: {
      about: 'requester',
      typed: 'Ann',
      people: [
        expect.objectContaining({ id: 2, name: 'Ann Fox' }),
        expect.objectContaining({ id: 1, name: 'Ann Lee' }),
      ],
    },
  })
  const who = async (requester: number | 'new') =>
    app.log.record((await app.logged(app.ask['capture:log']({ line, requester }))).issueId).requester
  expect(await who(2)).toMatchObject({ id: 2, name: 'Ann Fox' })
  expect(await who('new')).toMatchObject({ id: 3, name: 'Ann', email: null })
})

it('a first name that fits one person is theirs, unless it is said to be somebody new', async () => {
  const app = anApp()
  await app.capture('Ann Lee <ann@school.org> Printer')
  const who = async (line: string, requester?: 'new') =>
    app.log.record(
      (await app.logged(app.ask['capture:log']({ line, ...(requester && { requester }) }))).issueId,
    ).requester?.id
  expect(await who('@ann Mouse')).toBe(1)
  expect(await who('@ann Mouse', 'new')).toBe(2)
  expect(await who('@lee lee@clinic.org Mouse')).toBe(3)
})

it('a name, then an address, then the name again are one person; merged people keep their addresses', async () => {
  const app = anApp()
  const who = async (line: string) => app.log.record(await app.capture(line)).issue.requesterId
  expect([await who('@ann Printer'), await who('ann@school.org Mouse'), await who('@ann Screen')]).toEqual([
    1, 1, 1,
  ])
  expect(await who('Annie Lee <annie@home.org> Desk')).toBe(2)
  await app.ask['people:merge']({ fromId: 2, intoId: 1 })
  expect(await who('annie@home.org Chair')).toBe(1)
  expect(await who('@annie Lamp')).toBe(1)
})
