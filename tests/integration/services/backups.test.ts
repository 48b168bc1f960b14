import { expect, test } from 'vitest'
import { hour } from '../log/days.ts'
import { anApp } from './an-app.ts'

test('going back to a copy, and back again, through the channels', async () => {
  const app = anApp()
  await app.capture('Printer jam @Ann')
  await app.log.backup(app.backupFolder, 7)
  app.time.pass(hour)
  const second = await app.capture('Mouse @Bob')
  const { draftKey } = await app.ask['issue:read']({ issueId: second })

  const { copies } = await app.ask['backups:read']({})
  expect(copies).toMatchObject([{ reason: 'daily', issues: 1 }])
  const [name = ''] = copies.map((copy) => copy.name)
  await app.ask['backups:check']({ name })
  await app.ask['backups:restore']({ name })
  expect(app.done.at(-1)?.[1]).toMatch(/The log is the copy of Thursday,? 7 May 2026/)
  expect((await app.ask['panel:read']({})).open).toMatchObject([{ issue: { title: 'Printer jam' } }])

  // What was begun for the other issue with this number is not its own.
  app.time.pass(hour)
  expect(await app.capture('Screen @Cem')).toBe(second)
  expect((await app.ask['issue:read']({ issueId: second })).draftKey).not.toBe(draftKey)

  const before = (await app.ask['backups:read']({})).copies.find(({ reason }) => reason === 'before-restore')
  await app.ask['backups:restore']({ name: before?.name ?? '' })
  expect((await app.ask['issue:read']({ issueId: second })).draftKey).toBe(draftKey)
})

test('a copy that is not there is refused, in words', async () => {
  const app = anApp()
  expect(() => app.ask['backups:check']({ name: '../log.db' })).toThrow(/not there any more/)
  await expect(app.ask['backups:restore']({ name: 'x.db' })).rejects.toThrow(/not there any more/)
})
