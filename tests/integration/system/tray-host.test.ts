import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { hasTrayHost, watchTrayHost } from '../../../electron/system/tray-host.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

/** The two programs that ask a session bus, answering from files. */
describe.skipIf(process.platform === 'win32')('the place for tray icons on Linux', () => {
  let folder = ''
  const env = () => ({
    PATH: `${folder}:/usr/bin:/bin`,
    XDG_CURRENT_DESKTOP: 'KDE',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
  })
  const program = (name: string, script: string): void =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const desktopHas = (watcher: boolean, host: boolean): void => {
    writeFileSync(join(folder, 'watcher'), `   boolean ${watcher}\n`)
    writeFileSync(join(folder, 'host'), `   variant       boolean ${host}\n`)
  }
  const signal = (name: string): void => appendFileSync(join(folder, 'signals'), `signal member=${name}\n`)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tray-host-'))
    signal('Earlier')
    program(
      'dbus-send',
      `case "$*" in *NameHasOwner*) exec cat ${folder}/watcher;; *HostRegistered*) exec cat ${folder}/host;; esac`,
    )
    program('dbus-monitor', `exec tail -n +1 -f ${folder}/signals`)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const watch = (isThere: boolean) => {
    const { clock, advance } = createManualClock('2026-11-25T09:00:00Z')
    const changes: boolean[] = []
    const stop = watchTrayHost({
      platform: 'linux',
      env: env(),
      clock,
      isThere,
      onChange: (found) => changes.push(found),
    })
    onTestFinished(stop)
    return { changes, advance, stop }
  }

  it.each([
    { watcher: true, host: true, isThere: true },
    { watcher: true, host: false, isThere: false },
    { watcher: false, host: false, isThere: false },
  ])('with a watcher: $watcher, and a host: $host', async ({ watcher, host, isThere }) => {
    desktopHas(watcher, host)
    expect(await hasTrayHost('linux', env())).toBe(isThere)
  })

  it('is assumed where nobody can be asked: without a bus, without the program, on other systems', async () => {
    desktopHas(false, false)
    expect(await hasTrayHost('linux', { ...env(), DBUS_SESSION_BUS_ADDRESS: undefined })).toBe(true)
    expect(await hasTrayHost('linux', { ...env(), PATH: '/nowhere' })).toBe(true)
    expect(await hasTrayHost('darwin', env())).toBe(true)
    expect(await hasTrayHost('win32', env())).toBe(true)
  })

  it('is looked for in the first two minutes, also where nothing can be listened to', async () => {
    rmSync(join(folder, 'dbus-monitor'))
    desktopHas(false, false)
    const { changes, advance } = watch(false)
    await advance(60_000)
    expect(changes).toEqual([])
    desktopHas(true, true)
    await vi.waitFor(async () => {
      await advance(5_000)
      expect(changes).toEqual([true])
    })
  })

  it('is not looked for without a signal after that, and found by one at any time', async () => {
    desktopHas(false, false)
    const { changes, advance } = watch(false)
    await advance(3 * 60_000)
    desktopHas(true, true)
    signal('StatusNotifierItemRegistered')
    await advance(60 * 60_000)
    expect(changes).toEqual([])
    signal('StatusNotifierHostRegistered')
    await vi.waitFor(() => expect(changes).toEqual([true]))
    desktopHas(false, false)
    signal('NameOwnerChanged')
    await vi.waitFor(() => expect(changes).toEqual([true, false]))
  })

  it('is watched no longer once that was ended', async () => {
    desktopHas(true, true)
    const { changes, advance, stop } = watch(false)
    stop()
    await advance(3 * 60_000)
    expect(changes).toEqual([])
  })
})
