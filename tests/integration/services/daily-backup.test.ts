import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'
import { startDailyBackup } from '../../../electron/services/daily-backup.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'
import { aFolder } from '../log/a-log.ts'
import { berlin, minute } from '../log/days.ts'

const running = (begin = '2026-05-07T08:00:00Z') => {
  const folder = join(aFolder(), 'backups')
  const manual = createManualClock(begin)
  const path = join(folder, '..', 'log.db')
  const errors: unknown[] = []
  const start = () => {
    const log = openIssueLog({ path, clock: manual.clock, policy: () => berlin, backupFolder: folder })
    const daily = startDailyBackup({
      clock: manual.clock,
      hasToday: () => log.hasBackupOfDay(folder),
      backup: () => log.backup(folder, 7),
      onDone: () => errors.splice(0),
      onError: (error) => errors.push(error),
    })
    let runs = true
    const stop = () => {
      if (runs) daily.stop()
      runs = false
      log.end()
    }
    onTestFinished(stop)
    return { look: daily.look, stop }
  }
  /** A copy is written a few pages at a time, in real time. */
  const expectCopies = (count: number) =>
    vi.waitFor(() => expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(count))
  return { ...manual, folder, errors, start, expectCopies }
}

test('each day on which the app runs gets a copy, also when the machine sleeps for most of it', async () => {
  const app = running()
  const { look } = app.start()
  await app.advance(minute)
  await app.expectCopies(1)
  for (const day of [8, 9, 10, 11, 12]) {
    // Awake from 8 to 16: a timer of a day would have gone on for eight hours of it.
    await app.advance(8 * 60 * minute)
    app.set(`2026-05-${String(day).padStart(2, '0')}T08:00:00Z`)
    look()
    look()
    await app.expectCopies(day - 6)
  }
  expect(app.errors).toEqual([])
})

test('many starts on one morning make one copy, and take none away from the days before', async () => {
  const app = running()
  for (const day of [7, 8, 9]) {
    app.set(`2026-05-0${day}T08:00:00Z`)
    for (let start = 0; start < 4; start += 1) {
      const { stop } = app.start()
      await app.advance(minute)
      await app.expectCopies(day - 6)
      stop()
    }
  }
})

test('a copy that could not be made is tried again, and made when there is room', async () => {
  const app = running()
  app.start()
  writeFileSync(app.folder, 'in the way')
  await app.advance(minute)
  await vi.waitFor(() => expect(app.errors).toHaveLength(1))
  rmSync(app.folder)
  await app.advance(10 * minute)
  await app.expectCopies(1)
  await vi.waitFor(() => expect(app.errors).toEqual([]))
})
