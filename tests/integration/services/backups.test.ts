import { expect, test } from 'vitest'
import { hour } from '../log/days.ts'
import { aDesk } from './a-technician.ts'

test('going back to a copy, and back again, through the channels', async () => {
  const desk = aDesk()
  await desk.capture('Printer jam @Ann')
  await desk.log.backup(desk.backupFolder, 7)
  desk.time.pass(hour)
  const second = await desk.capture('Mouse @Bob')
  const { draftKey } = await desk.ask['issue:read']({ issueId: second })

  const { copies } = await desk.ask['backups:read']({})
  expect(copies).toMatchObject([{ reason: 'daily', issues: 1 }])
  const [name = ''] = copies.map((copy) => copy.name)
  await desk.ask['backups:check']({ name })
  await desk.ask['backups:restore']({ name })
  expect(desk.done.at(-1)?.[1]).toMatch(/The log is the copy of Thursday,? 7 May 2026/)
  expect((await desk.ask['panel:read']({})).open).toMatchObject([{ issue: { title: 'Printer jam' } }])

  // What was begun for the other issue with this number is not its own.
  desk.time.pass(hour)
  expect(await desk.capture('Screen @Cem')).toBe(second)
  expect((await desk.ask['issue:read']({ issueId: second })).draftKey).not.toBe(draftKey)

  const before = (await desk.ask['backups:read']({})).copies.find(({ reason }) => reason === 'before-restore')
  await desk.ask['backups:restore']({ name: before?.name ?? '' })
  expect((await desk.ask['issue:read']({ issueId: second })).draftKey).toBe(draftKey)
})

test('a copy that is not there is refused, in words', async () => {
  const desk = aDesk()
  expect(() => desk.ask['backups:check']({ name: '../log.db' })).toThrow(/not there any more/)
  await expect(desk.ask['backups:restore']({ name: 'x.db' })).rejects.toThrow(/not there any more/)
})
