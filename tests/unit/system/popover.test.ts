import { describe, expect, it } from 'vitest'
import { makePopover } from '../../../electron/system/popover.ts'
import { createFakeWindow } from '../../fakes/fake-window.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const setup = (
  platform: NodeJS.Platform,
  options: { isKeptOpen?: boolean; isCursorOnIcon?: boolean } = {},
) => {
  const { clock, advance } = createManualClock('2026-11-25T09:00:00Z')
  const fake = createFakeWindow({ givesFocus: true })
  const popover = makePopover(fake.window, {
    platform,
    clock,
    isKeptOpen: () => options.isKeptOpen ?? false,
    isCursorOnIcon: () => options.isCursorOnIcon ?? false,
    hide: () => fake.window.hide(),
  })
  const show = (): void => {
    popover.beforeShow()
    fake.window.show()
    fake.window.focus()
  }
  return { ...fake, advance, show }
}

describe.each(['linux', 'darwin', 'win32'] as const)('a popover on %s', (platform) => {
  it('goes when the focus does', async () => {
    const { show, setFocused, window, advance } = setup(platform)
    show()
    await advance(1_000)
    setFocused(false)
    expect(window.isVisible()).toBe(false)
  })

  it('stays while files are chosen, at a click on the icon, and under the developer’s tools', async () => {
    for (const options of [{ isKeptOpen: true }, { isCursorOnIcon: true }, {}]) {
      const { show, setFocused, window, advance, openDevTools } = setup(platform, options)
      if (Object.keys(options).length === 0) openDevTools()
      show()
      await advance(1_000)
      setFocused(false)
      expect(window.isVisible()).toBe(true)
    }
  })
})

it('on Windows outlives the loss of focus that follows its showing, if the focus comes back', async () => {
  const { show, setFocused, window, advance } = setup('win32')
  show()
  await advance(50)
  setFocused(false)
  expect(window.isVisible()).toBe(true)
  setFocused(true)
  await advance(1_000)
  expect(window.isVisible()).toBe(true)
})

it('on Windows goes at the end of that time, if somebody really clicked elsewhere', async () => {
  const { show, setFocused, window, advance } = setup('win32')
  show()
  await advance(50)
  setFocused(false)
  await advance(349)
  expect(window.isVisible()).toBe(true)
  await advance(1)
  expect(window.isVisible()).toBe(false)
})

it('on Windows is put above the flyout with the hidden icons at each show', () => {
  const { show, window, calls } = setup('win32')
  show()
  window.hide()
  show()
  expect(calls.filter((call) => call === 'setAlwaysOnTop true pop-up-menu')).toHaveLength(2)
})

it.each(['darwin', 'linux'] as const)(
  'on %s is a window like others, which a file dialog may cover',
  (platform) => {
    const { show, calls } = setup(platform)
    show()
    expect(calls.join()).not.toContain('setAlwaysOnTop')
  },
)

it.each([
  [
    'darwin',
    ['setVisibleOnAllWorkspaces [true,{"visibleOnFullScreen":true,"skipTransformProcessType":true}]'],
  ],
  ['win32', []],
  ['linux', []],
] as const)('on %s: over full-screen programs %j', (platform, expected) => {
  expect(setup(platform).calls).toEqual(expected)
})
