import { expect, it } from 'vitest'
import { at } from '../log/days.ts'
import { anApp } from './an-app.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))
const ann = ', Ann Lee <ann@school.org>'

it('writes the mail that the moment asks for', async () => {
  const app = anApp()
  const issueId = await app.capture(`Printer jam${ann} via mail`)
  app.choose('write-mail', [issueId])
  await settled()
  expect(app.opened[0]).toMatch(/^mailto:ann@school\.org\?subject=Got it/)
  expect((await app.view(issueId)).openedDraft?.kind).toBe('acknowledgement')
})

it('knows the word of the fix from any other word', async () => {
  const app = anApp()
  const open = await app.capture(`Printer jam${ann} via mail`)
  const fixed = await app.capture('fixed: Projector @Bob')
  app.choose('already-told', [open])
  app.choose('already-told', [fixed])
  await settled()
  expect((await app.view(open)).issue).toMatchObject({ state: 'open', toldAt: null })
  expect((await app.view(fixed)).issue.toldAt).not.toBeNull()
  expect(await app.waiting()).toEqual([])
  expect(app.errors).toEqual([])
})

it('asks in the panel whether a word was the promised one', async () => {
  const app = anApp()
  const issueId = await app.capture(`Printer jam${ann} via voicemail by friday`)
  app.choose('already-told', [issueId])
  await settled()
  expect(app.shown).toEqual([[issueId, 'view']])
  expect((await app.view(issueId)).issue.promisedAt).not.toBeNull()
  expect(app.log.timeline(issueId).map(({ kind }) => kind)).not.toContain('said')
})

it('asks for the new date in the panel', async () => {
  const app = anApp()
  const issueId = await app.capture(`Wi-Fi${ann}`)
  await app.ask['issue:wait']({ issueId, on: 'vendor', name: 'ISP', until: 'tomorrow' })
  app.choose('chased', [issueId])
  expect(app.shown).toEqual([[issueId, 'chased']])
})

it('says what was done, so that it can be taken back, and where it was said', async () => {
  const app = anApp()
  const fixed = await app.capture(`fixed: Printer jam${ann}`)
  const open = await app.capture('Printer jam @Bob via mail')
  app.done.length = 0
  app.choose('snooze-1-hour', [fixed])
  app.choose('already-told', [fixed])
  app.choose('already-told', [open])
  await settled()
  expect(app.done.map(([, words]) => words)).toEqual([
    'Snoozed for an hour.',
    'Noted: Ann Lee was told in person.',
    'Noted: Bob was told in person.',
  ])
  for (const [id, kind] of [
    [fixed, 'told'],
    [open, 'said'],
  ] as const)
    expect(app.log.timeline(id).at(-1)).toMatchObject({ kind, detail: 'in person: said on a notification' })
  for (const [changeId] of app.done.toReversed()) await app.ask['change:undo']({ changeId })
  expect((await app.view(fixed)).issue.toldAt).toBeNull()
  expect((await app.view(open)).followUps.map(({ kind }) => kind)).toContain('acknowledgement')
})

it('opens one mail, however often it is chosen in quick succession', async () => {
  const app = anApp()
  const issueId = await app.capture(`fixed: Projector${ann}`)
  const drafts = () => app.log.timeline(issueId).filter(({ kind }) => kind === 'draft-opened')
  app.choose('write-mail', [issueId])
  app.choose('write-mail', [issueId])
  const [first, second] = await Promise.all([
    app.ask['issue:write-mail']({ issueId }),
    app.ask['issue:write-mail']({ issueId }),
  ])
  expect(second).toEqual(first)
  expect(app.opened).toHaveLength(1)
  expect(drafts()).toHaveLength(1)
})

it('opens no second mail until it is known whether the first went out, whichever way is asked', async () => {
  const app = anApp()
  const issueId = await app.capture(`fixed: Projector${ann}`)
  const other = await app.capture('fixed: Beamer, Bob Ortiz <bob@school.org>')
  await app.ask['issue:write-mail']({ issueId })
  const first = (await app.view(issueId)).openedDraft
  app.time.pass(11_000)

  app.choose('write-mail', [issueId])
  await settled()
  expect(app.shown, 'the panel asks').toEqual([[issueId, 'view']])
  expect(app.errors).toEqual([])
  const refused = { code: 'not-possible', message: expect.stringContaining('Say first whether it went out') }
  await expect(app.ask['issue:write-mail']({ issueId, words: 'It was the lamp.' })).rejects.toMatchObject(
    refused,
  )
  await expect(
    app.ask['issue:write-mail-to-many']({ issueIds: [other, issueId], title: 'Beamer' }),
  ).rejects.toMatchObject(refused)
  expect(app.opened).toHaveLength(1)
  expect((await app.view(issueId)).openedDraft).toEqual(first)

  await app.ask['issue:not-sent']({ issueId })
  await app.ask['issue:write-mail']({ issueId, words: 'It was the lamp.' })
  expect(app.opened).toHaveLength(2)
})

it('closes what works', async () => {
  const app = anApp()
  const issueId = await app.capture(`fixed: Printer jam${ann}`)
  await app.ask['issue:told']({ issueId, by: 'phone' })
  app.time.set(at('2026-05-11T12:00:00+02:00'))
  app.choose('works', [issueId])
  await settled()
  expect((await app.view(issueId)).issue.state).toBe('closed')
})

it('snoozes all of a digest in one change, and shows the panel for several', async () => {
  const app = anApp()
  const ids = [await app.capture('fixed: A @Ann'), await app.capture('fixed: B @Bob')]
  app.choose('snooze-1-hour', ids)
  app.choose('open', ids)
  await settled()
  for (const id of ids) expect((await app.view(id)).followUps[0]?.snoozedUntilAt).not.toBeNull()
  expect(app.shown).toEqual([[0, 'panel']])
})

it('shows the issue when the moment has passed', async () => {
  const app = anApp()
  const issueId = await app.capture(`Printer jam${ann}`)
  app.choose('works', [issueId])
  await settled()
  expect(app.errors).toHaveLength(1)
  expect(app.shown).toEqual([[issueId, 'view']])
})
