import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { forget, nextMorning, settleIn, tellEverybody } from './main-job.ts'
import { createPictures, sharp } from './pictures.ts'
import { seatTechnician } from './technician.ts'

// Drives the whole main job in the simulated desktop, says what it does, and draws the README's pictures.

// Only the simulated desktop lets anybody move the clock and click the tray; the launcher decides when it is loaded.
process.env.E2E_ON = 'simulated'
const { launchApp } = await import('../e2e/launch.ts')

const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-tour-'))
const pictures = createPictures(resolve(import.meta.dirname, '..', '..', 'resources', 'pictures'))
let steps = 0
const step = (text: string): void => {
  steps += 1
  console.log(`${String(steps).padStart(2)}. ${text}`)
}

const app = await launchApp({
  userDataDir: folder,
  clock: '2026-11-18T09:00:00Z',
  timeZone: 'Europe/Berlin',
  args: [sharp],
})
try {
  const tech = await seatTechnician(app)
  await settleIn(tech, pictures, step)
  await forget(tech, step)
  await nextMorning(tech, pictures, step)
  await tellEverybody(tech, pictures, step)
  await pictures.compose('overview', [['panel-light'], ['capture', 'did-it-go-out'], ['panel-dark']])
  step('The pictures are in resources/pictures/.')
} finally {
  await app.close().catch(() => app.kill())
  rmSync(folder, { recursive: true, force: true })
}
