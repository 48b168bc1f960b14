import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient, defineInterface, type MessageBus, Variant } from 'dbus-native'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchLinuxLock } from '../../../electron/system/linux-lock.ts'
import { watchPower } from '../../../electron/system/power.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

vi.mock('electron', () => ({ powerMonitor: new EventEmitter() }))

const isMissing = (): boolean => {
  try {
    execFileSync('which', ['dbus-daemon'], { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}

// Without a bus daemon there is no bus; CI installs one.
describe.skipIf(isMissing() && process.env['E2E'] !== 'required')(
  'the lock of a Linux desktop, on a real bus',
  () => {
    let folder: string
    let closing: (() => unknown)[]
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'in-the-loop-bus-'))
      closing = [() => rmSync(folder, { recursive: true, force: true })]
    })
    afterEach(async () => {
      for (const close of closing.toReversed()) await close()
    })

    const addressOf = (name: string): string => `unix:path=${join(folder, name)}`
    const startBus = async (name: string): Promise<ChildProcess> => {
      const args = ['--session', '--nofork', '--print-address', `--address=${addressOf(name)}`]
      const daemon = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'ignore'] })
      closing.push(() => daemon.kill())
      if (!daemon.stdout) throw new Error('no output')
      const lines = createInterface({ input: daemon.stdout })
      await new Promise((done) => lines.once('line', done))
      return daemon
    }
    const connect = (name: string): MessageBus => {
      const bus = createClient({ busAddress: addressOf(name) })
      bus.connection.on('error', () => {})
      closing.push(() => bus.close())
      return bus
    }
    /** A locker as GNOME's or KDE's; what it says last is what it answers. */
    const aScreenSaver = async (name: string, active = false) => {
      const bus = connect('session')
      await bus.requestName(name, 0)
      const saver = defineInterface({
        name,
        methods: { GetActive: { out: { active: 'b' }, handler: () => active } },
        signals: { ActiveChanged: { args: { active: 'b' } } },
      })
      await bus.export(`/${name.replaceAll('.', '/')}`, saver)
      return (isActive: boolean) => saver.emit['ActiveChanged']?.(isActive)
    }
    const aLogind = async (locked = false) => {
      const bus = connect('system')
      const path = '/org/freedesktop/login1/session/_32'
      const asked: string[] = []
      const manager = defineInterface({
        name: 'org.freedesktop.login1.Manager',
        methods: {
          GetSession: {
            in: { id: 's' },
            out: { path: 'o' },
            handler: ({ id }) => {
              asked.push(id)
              if (id !== 'auto') throw new Error('no such session')
              return path
            },
          },
        },
      })
      const session = defineInterface({
        name: 'org.freedesktop.login1.Session',
        properties: { LockedHint: { type: 'b', access: 'read', get: () => locked } },
        signals: { Lock: {}, Unlock: {} },
      })
      await bus.export('/org/freedesktop/login1', manager)
      await bus.export(path, session)
      await bus.requestName('org.freedesktop.login1', 0)
      return {
        asked,
        signal: (name: 'Lock' | 'Unlock') => session.emit[name]?.(),
        hint: (value: boolean) =>
          bus.sendSignal(path, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [
            'org.freedesktop.login1.Session',
            { IdleHint: new Variant('b', false), LockedHint: new Variant('b', value) },
            [],
          ]),
      }
    }
    const watch = (env: Readonly<Record<string, string>> = {}) => {
      const heard: string[] = []
      const time = createManualClock('2026-11-18T10:00:00Z')
      const stop = watchLinuxLock({
        env: {
          DBUS_SESSION_BUS_ADDRESS: addressOf('session'),
          DBUS_SYSTEM_BUS_ADDRESS: addressOf('system'),
          ...env,
        },
        after: time.clock.after,
        onLock: () => heard.push('lock'),
        onUnlock: () => heard.push('unlock'),
      })
      closing.push(stop)
      return { heard, advance: time.advance, stop }
    }
    const until = (heard: readonly string[], words: readonly string[]) =>
      vi.waitFor(() => expect(heard).toEqual(words), { timeout: 5_000, interval: 20 })
    /** Says it until it was heard: nobody tells from outside when somebody listens. */
    const say = (what: () => void, heard: readonly string[], words: readonly string[]) =>
      vi.waitFor(
        () => {
          if (heard.length < words.length) what()
          expect(heard).toEqual(words)
        },
        { timeout: 5_000, interval: 20 },
      )

    it.each(['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'])('as %s says', async (name) => {
      await startBus('session')
      const saver = await aScreenSaver(name)
      const { heard } = watch()
      await say(() => saver(true), heard, ['lock'])
      await say(() => saver(false), heard, ['lock', 'unlock'])
    })

    it('as it is already when the app starts', async () => {
      await startBus('session')
      await aScreenSaver('org.freedesktop.ScreenSaver', true)
      await until(watch().heard, ['lock'])
    })

    it('as systemd says: by its hint, and by what it asks for', async () => {
      await startBus('system')
      const logind = await aLogind(true)
      const { heard } = watch({ XDG_SESSION_ID: 'gone' })
      await until(heard, ['lock'])
      expect(logind.asked).toEqual(['gone', 'auto'])
      logind.hint(false)
      await until(heard, ['lock', 'unlock'])
      logind.signal('Lock')
      await until(heard, ['lock', 'unlock', 'lock'])
      logind.signal('Unlock')
      await until(heard, ['lock', 'unlock', 'lock', 'unlock'])
    })

    it('through a bus that is missing, comes, goes away and comes back', async () => {
      const { heard, advance } = watch()
      const first = await startBus('session')
      const saver = await aScreenSaver('org.gnome.ScreenSaver')
      await vi.waitFor(
        async () => {
          await advance(1_000)
          saver(true)
          expect(heard).toEqual(['lock'])
        },
        { timeout: 10_000, interval: 50 },
      )
      first.kill()
      await until(heard, ['lock', 'unlock'])
      await new Promise((done) => (first.exitCode === null ? first.once('exit', done) : done(null)))
      await startBus('session')
      await aScreenSaver('org.gnome.ScreenSaver', true)
      await vi.waitFor(
        async () => {
          await advance(1_000)
          expect(heard).toEqual(['lock', 'unlock', 'lock'])
        },
        { timeout: 10_000, interval: 50 },
      )
    })

    it.each([
      ['linux', ['lock']],
      ['darwin', []],
    ] as const)('for the app itself on %s', async (platform, words) => {
      await startBus('session')
      await aScreenSaver('org.gnome.ScreenSaver', true)
      const heard: string[] = []
      const seen = watch()
      const nothing = () => {}
      closing.push(
        watchPower({
          platform,
          env: {
            DBUS_SESSION_BUS_ADDRESS: addressOf('session'),
            DBUS_SYSTEM_BUS_ADDRESS: addressOf('system'),
          },
          ...{ after: () => nothing, onSuspend: nothing, onResume: nothing, onUnlock: nothing },
          onLock: () => heard.push('lock'),
        }),
      )
      await until(seen.heard, ['lock'])
      await until(heard, words)
    })

    it('not at all once it is stopped', async () => {
      await startBus('session')
      const saver = await aScreenSaver('org.gnome.ScreenSaver')
      const { heard, stop } = watch()
      await say(() => saver(true), heard, ['lock'])
      stop()
      saver(false)
      const other = watch()
      await say(() => saver(true), other.heard, ['lock'])
      expect(heard).toEqual(['lock'])
    })
  },
)
