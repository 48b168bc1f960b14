import { expect, it } from 'vitest'
import { createRaise } from '../../../electron/system/raise-window.ts'
import { createFakeWindow } from '../../fakes/fake-window.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const setup = (isWayland: boolean, givesFocus = true) => {
  const { clock, advance } = createManualClock('2026-11-25T09:00:00Z')
  const desktop = { givesFocus }
  const fake = createFakeWindow(desktop)
  return {
    ...fake,
    desktop,
    advance,
    raise: () => createRaise({ isWayland, after: clock.after })(fake.window),
  }
}

it('brings a minimised window back, and shows it once', async () => {
  const { minimise, raise, calls, advance } = setup(false)
  minimise()
  raise()
  await advance(5_000)
  expect(calls).toEqual(['restore', 'show'])
})

it('on Wayland a window that has the focus is left alone afterwards', async () => {
  const { raise, calls, advance, setFocused } = setup(true)
  raise()
  setFocused(false)
  await advance(5_000)
  expect(calls).toEqual(['show'])
})

it('on Wayland a shown window without the focus, which may be minimised, goes and comes anew', async () => {
  const { raise, calls, advance, setFocused } = setup(true)
  raise()
  await advance(5_000)
  setFocused(false)
  raise()
  expect(calls).toEqual(['show', 'hide', 'show'])
})

it('on Wayland a window that did not get the focus, and may never have been drawn, comes twice and no more', async () => {
  const { raise, calls, advance } = setup(true, false)
  raise()
  await advance(499)
  expect(calls).toEqual(['show'])
  await advance(5_000)
  expect(calls).toEqual(['show', 'hide', 'show'])
})

it('on Wayland a window that was closed meanwhile stays away', async () => {
  const { raise, calls, advance, window } = setup(true, false)
  raise()
  window.hide()
  await advance(5_000)
  expect(calls).toEqual(['show', 'hide'])
})
