import { expect, it } from 'vitest'
import { at } from '../log/days.ts'
import { aDesk } from './a-technician.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))
const ann = ', Ann Lee <ann@school.org>'

it('writes the mail that the moment asks for', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`Printer jam${ann} via mail`)
  desk.choose('write-mail', [issueId])
  await settled()
  expect(desk.opened[0]).toMatch(/^mailto:ann@school\.org\?subject=Got it/)
  expect((await desk.view(issueId)).openedDraft?.kind).toBe('acknowledgement')
})

it('knows the word of the fix from any other word', async () => {
  const desk = aDesk()
  const open = await desk.capture(`Printer jam${ann} via mail`)
  const fixed = await desk.capture('fixed: Projector @Bob')
  desk.choose('already-told', [open])
  desk.choose('already-told', [fixed])
  await settled()
  expect((await desk.view(open)).issue).toMatchObject({ state: 'open', toldAt: null })
  expect((await desk.view(fixed)).issue.toldAt).not.toBeNull()
  expect(await desk.waiting()).toEqual([])
  expect(desk.errors).toEqual([])
})

it('asks in the panel whether a word was the promised one', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`Printer jam${ann} via voicemail by friday`)
  desk.choose('already-told', [issueId])
  await settled()
  expect(desk.shown).toEqual([[issueId, 'view']])
  expect((await desk.view(issueId)).issue.promisedAt).not.toBeNull()
  expect(desk.log.timeline(issueId).map(({ kind }) => kind)).not.toContain('said')
})

it('asks for the new date in the panel', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`Wi-Fi${ann}`)
  await desk.ask['issue:wait']({ issueId, on: 'vendor', name: 'ISP', until: 'tomorrow' })
  desk.choose('chased', [issueId])
  expect(desk.shown).toEqual([[issueId, 'chased']])
})

it('says what was done, so that it can be taken back, and where it was said', async () => {
  const desk = aDesk()
  const fixed = await desk.capture(`fixed: Printer jam${ann}`)
  const open = await desk.capture('Printer jam @Bob via mail')
  desk.done.length = 0
  desk.choose('snooze-1-hour', [fixed])
  desk.choose('already-told', [fixed])
  desk.choose('already-told', [open])
  await settled()
  expect(desk.done.map(([, words]) => words)).toEqual([
    'Snoozed for an hour.',
    'Noted: Ann Lee was told in person.',
    'Noted: Bob was told in person.',
  ])
  for (const [id, kind] of [
    [fixed, 'told'],
    [open, 'said'],
  ] as const)
    expect(desk.log.timeline(id).at(-1)).toMatchObject({ kind, detail: 'in person: said on a notification' })
  for (const [changeId] of desk.done.toReversed()) await desk.ask['change:undo']({ changeId })
  expect((await desk.view(fixed)).issue.toldAt).toBeNull()
  expect((await desk.view(open)).followUps.map(({ kind }) => kind)).toContain('acknowledgement')
})

it('opens one mail, however often it is chosen in quick succession', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`fixed: Projector${ann}`)
  const drafts = () => desk.log.timeline(issueId).filter(({ kind }) => kind === 'draft-opened')
  desk.choose('write-mail', [issueId])
  desk.choose('write-mail', [issueId])
  const [first, second] = await Promise.all([
    desk.ask['issue:write-mail']({ issueId }),
    desk.ask['issue:write-mail']({ issueId }),
  ])
  expect(second).toEqual(first)
  expect(desk.opened).toHaveLength(1)
  expect(drafts()).toHaveLength(1)
})

it('opens no second mail until it is known whether the first went out, whichever way is asked', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`fixed: Projector${ann}`)
  const other = await desk.capture('fixed: Beamer, Bob Ortiz <bob@school.org>')
  await desk.ask['issue:write-mail']({ issueId })
  const first = (await desk.view(issueId)).openedDraft
  desk.time.pass(11_000)

  desk.choose('write-mail', [issueId])
  await settled()
  expect(desk.shown, 'the panel asks').toEqual([[issueId, 'view']])
  expect(desk.errors).toEqual([])
  const refused = { code: 'not-possible', message: expect.stringContaining('Say first whether it went out') }
  await expect(desk.ask['issue:write-mail']({ issueId, words: 'It was the lamp.' })).rejects.toMatchObject(
    refused,
  )
  await expect(
    desk.ask['issue:write-mail-to-many']({ issueIds: [other, issueId], title: 'Beamer' }),
  ).rejects.toMatchObject(refused)
  expect(desk.opened).toHaveLength(1)
  expect((await desk.view(issueId)).openedDraft).toEqual(first)

  await desk.ask['issue:not-sent']({ issueId })
  await desk.ask['issue:write-mail']({ issueId, words: 'It was the lamp.' })
  expect(desk.opened).toHaveLength(2)
})

it('closes what works', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`fixed: Printer jam${ann}`)
  await desk.ask['issue:told']({ issueId, by: 'phone' })
  desk.time.set(at('2026-05-11T12:00:00+02:00'))
  desk.choose('works', [issueId])
  await settled()
  expect((await desk.view(issueId)).issue.state).toBe('closed')
})

it('snoozes all of a digest in one change, and shows the panel for several', async () => {
  const desk = aDesk()
  const ids = [await desk.capture('fixed: A @Ann'), await desk.capture('fixed: B @Bob')]
  desk.choose('snooze-1-hour', ids)
  desk.choose('open', ids)
  await settled()
  for (const id of ids) expect((await desk.view(id)).followUps[0]?.snoozedUntilAt).not.toBeNull()
  expect(desk.shown).toEqual([[0, 'panel']])
})

it('shows the issue when the moment has passed', async () => {
  const desk = aDesk()
  const issueId = await desk.capture(`Printer jam${ann}`)
  desk.choose('works', [issueId])
  await settled()
  expect(desk.errors).toHaveLength(1)
  expect(desk.shown).toEqual([[issueId, 'view']])
})
