import type { EventEmitter } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotifiers } from '../../../electron/system/notifiers.ts'
import type { NotificationChoice } from '../../../shared/model/notification.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

/** As Electron's: nobody but the app holds on to a notification. */
const electron = vi.hoisted(() => ({
  shown: [] as WeakRef<EventEmitter>[],
  actions: [] as string[],
  activate: null as (() => void) | null,
  hasActivation: true,
}))
vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  class Notification extends EventEmitter {
    static isSupported = () => true
    constructor({ actions }: { actions: readonly { text: string }[] }) {
      super()
      electron.actions = actions.map(({ text }) => text)
      electron.shown.push(new WeakRef(this))
    }
    show(): void {
      this.emit('show')
    }
    close(): void {}
  }
  const handleActivation = (callback: () => void) => {
    electron.activate = callback
  }
  return {
    get Notification() {
      return electron.hasActivation ? Object.assign(Notification, { handleActivation }) : plain(Notification)
    },
  }
  function plain<T extends object>(made: T): T {
    Reflect.deleteProperty(made, 'handleActivation')
    return made
  }
})
beforeEach(() => {
  Object.assign(electron, { shown: [], actions: [], activate: null, hasActivation: true })
})

const some = (platform: NodeJS.Platform, preferred: Settings['notifications']['adapter'] = 'automatic') => {
  const chosen: (NotificationChoice | 'forgotten')[] = []
  const time = createManualClock('2026-11-18T10:00:00Z')
  const notifiers = createNotifiers({
    clock: time.clock,
    ...{ icon: '', appId: 'app', appName: 'In the Loop', platform, preferred: () => preferred },
    onForgotten: () => chosen.push('forgotten'),
  })
  const show = () =>
    notifiers()[0]?.show(
      { title: 'Ann', body: 'Printer', actions: [{ choice: 'snooze-1-hour', label: 'Snooze 1 h' }] },
      (choice) => chosen.push(choice),
    )
  return { chosen, show, names: () => notifiers().map(({ name }) => name), advance: time.advance }
}
const emit = (event: string, details: object = {}) => electron.shown.at(-1)?.deref()?.emit(event, details)

it.each(['darwin', 'win32', 'linux'] as const)(
  'on %s Electron’s come first, unless the other is set',
  (platform) => {
    expect(some(platform).names()).toEqual(['electron', 'node-notifier'])
    expect(some(platform, 'electron').names()).toEqual(['electron', 'node-notifier'])
    expect(some(platform, 'node-notifier').names()).toEqual(['node-notifier', 'electron'])
  },
)

it.each(['darwin', 'win32', 'linux'] as const)('on %s they have their buttons', async (platform) => {
  const { show, chosen } = some(platform)
  expect(await show()).toEqual({ outcome: 'shown' })
  expect(electron.actions).toEqual(['Snooze 1 h'])
  emit('action', { actionIndex: 0 })
  emit('click')
  expect(chosen).toEqual(['snooze-1-hour', 'open'])
})

describe('what nobody holds on to is lost', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const isAlive = async (): Promise<boolean> => {
    // Whoever was looked at in this turn is kept to its end.
    await new Promise((done) => setImmediate(done))
    collect()
    return electron.shown[0]?.deref() !== undefined
  }

  it.each([
    ['win32', 'timedOut', true],
    ['win32', undefined, true],
    ['win32', 'userCanceled', false],
    ['win32', 'applicationHidden', false],
    ['darwin', undefined, false],
    ['linux', undefined, false],
  ] as const)('on %s, closed (%s): still clickable %s', async (platform, reason, alive) => {
    const { show } = some(platform)
    await show()
    expect(await isAlive()).toBe(true)
    emit('close', { reason })
    expect(await isAlive()).toBe(alive)
  })
})

describe('a click in Windows’ Action Center', () => {
  it('is the notification’s own while the app runs', async () => {
    const { show, chosen, advance } = some('win32')
    await show()
    emit('close', { reason: 'timedOut' })
    await advance(3_600_000)
    electron.activate?.()
    emit('click')
    await advance(10_000)
    emit('click')
    electron.activate?.()
    await advance(10_000)
    expect(chosen).toEqual(['open', 'open'])
  })

  it('on one from before this start brings the panel', async () => {
    const { chosen, advance } = some('win32')
    electron.activate?.()
    await advance(1_000)
    expect(chosen).toEqual(['forgotten'])
  })

  it('is not asked for elsewhere, nor where Electron can’t tell', () => {
    some('darwin')
    some('linux')
    electron.hasActivation = false
    some('win32')
    expect(electron.activate).toBeNull()
  })
})
