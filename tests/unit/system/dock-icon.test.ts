import { beforeEach, expect, it, vi } from 'vitest'
import { hideDockIcon } from '../../../electron/system/dock-icon.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const macOs = vi.hoisted(() => ({ hidden: 0, isVisible: true }))
const electron = vi.hoisted((): { app: { dock?: { hide(): void; isVisible(): boolean } } } => ({ app: {} }))
vi.mock('electron', () => electron)

beforeEach(() => {
  macOs.hidden = 0
  electron.app.dock = { hide: () => macOs.hidden++, isVisible: () => macOs.isVisible }
})

it.each([
  ['once where it went', false, 1],
  ['once more where the start brought it back', true, 2],
] as const)('the icon in the Dock is hidden %s', async (_name, comesBack, times) => {
  const { clock, advance } = createManualClock('2026-11-25T09:00:00Z')
  macOs.isVisible = comesBack
  hideDockIcon(clock.after)
  await advance(60_000)
  expect(macOs.hidden).toBe(times)
})

it('a system without a Dock is left alone', async () => {
  const { clock, advance } = createManualClock('2026-11-25T09:00:00Z')
  delete electron.app.dock
  hideDockIcon(clock.after)
  await advance(60_000)
  expect(macOs.hidden).toBe(0)
})
