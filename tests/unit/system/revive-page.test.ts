import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { keepPageAlive, offerPanelAgain } from '../../../electron/system/revive-page.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const answer = vi.hoisted(() => ({ response: 0 }))
vi.mock('electron', () => ({ dialog: { showMessageBox: async () => answer } }))

const minute = 60_000
const turn = () => new Promise((done) => setImmediate(done))

const aWindow = () => {
  const done: string[] = []
  const time = createManualClock('2026-11-18T10:00:00Z')
  const page = Object.assign(new EventEmitter(), {
    reload: () => void done.push('reload'),
    isDevToolsOpened: (): boolean => false,
    forcefullyCrashRenderer: () => {
      done.push('end')
      page.emit('render-process-gone', {}, { reason: 'killed' })
    },
  })
  const window = Object.assign(new EventEmitter(), {
    webContents: page,
    isDestroyed: () => false,
    getTitle: () => 'In the Loop',
  })
  let again = (): void => {}
  keepPageAlive({
    // As much of a window as it asks for.
    window: window as unknown as BrowserWindow,
    clock: time.clock,
    onGivenUp: (retry) => {
      again = retry
      done.push('given up')
    },
  })
  const crash = async (reason = 'crashed') => {
    page.emit('render-process-gone', {}, { reason })
    await turn()
  }
  return { done, crash, window, page, advance: time.advance, again: () => again() }
}

vi.spyOn(console, 'error').mockImplementation(() => {})

describe('a page', () => {
  it.each(['crashed', 'oom', 'killed', 'abnormal-exit'])(
    'that is gone (%s) is loaded anew',
    async (reason) => {
      const { done, crash } = aWindow()
      await crash(reason)
      expect(done).toEqual(['reload'])
    },
  )

  it('that ended as it should is not', async () => {
    const { done, crash } = aWindow()
    await crash('clean-exit')
    expect(done).toEqual([])
  })

  it('that hangs is ended and loaded anew, unless it comes back in time', async () => {
    const { done, window, advance } = aWindow()
    window.emit('unresponsive')
    await advance(9_000)
    window.emit('responsive')
    await advance(minute)
    expect(done).toEqual([])
    window.emit('unresponsive')
    await advance(10_000)
    await turn()
    expect(done).toEqual(['end', 'reload'])
  })

  it('that stands at a breakpoint is left alone', async () => {
    const { done, window, page, advance } = aWindow()
    page.isDevToolsOpened = () => true
    window.emit('unresponsive')
    await advance(minute)
    expect(done).toEqual([])
  })

  it('that breaks again and again is left alone, until it is asked for', async () => {
    const { done, crash, window, again } = aWindow()
    for (const _ of [1, 2, 3, 4]) await crash()
    expect(done).toEqual(['reload', 'reload', 'reload', 'given up'])
    window.emit('show')
    expect(done.at(-1)).toBe('reload')
    window.emit('show')
    expect(done).toHaveLength(5)
    await crash()
    expect(done.at(-1)).toBe('given up')
    again()
    expect(done.at(-1)).toBe('reload')
    expect(done).toHaveLength(7)
  })

  it('that breaks now and then is always loaded anew', async () => {
    const { done, crash, advance } = aWindow()
    for (const _ of Array.from({ length: 12 })) {
      await crash()
      await advance(4 * minute)
    }
    expect(done).toEqual(Array.from({ length: 12 }, () => 'reload'))
  })
})

it.each([
  [0, ['again']],
  [1, ['quit']],
])('with answer %d to the dialog: %s', async (response, what) => {
  answer.response = response
  const done: string[] = []
  await offerPanelAgain({ again: () => done.push('again'), quit: () => done.push('quit') })
  expect(done).toEqual(what)
})
