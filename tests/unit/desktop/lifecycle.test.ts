import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { browserMissing, launchFixture, makeDataDir, removeDataDir, spawnFixture } from './fixture-app.ts'

/** Processes whose command line names the Chromium profile of this main process. */
const chromiumOf = (pid: number | undefined): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`simulated-desktop-profile-${pid}-`))
const profilesOf = (pid: number | undefined): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`simulated-desktop-profile-${pid}-`))

describe.skipIf(browserMissing)('the life of an app', () => {
  let dataDir = ''
  beforeEach(() => {
    dataDir = makeDataDir()
  })
  afterEach(() => removeDataDir(dataDir))

  it('ends on Ctrl+C in order, and leaves no Chromium and no profile', async () => {
    const app = spawnFixture(dataDir)
    await app.printed('fixture: ready')
    expect(chromiumOf(app.child.pid)).not.toEqual([])
    app.child.kill('SIGINT')
    expect(await app.ended).toEqual({ code: 0, signal: null })
    const events = app.output().match(/(?<=fixture: )(before-quit|will-quit|quit|window-all-closed)/g)
    expect(events).toEqual(['before-quit', 'will-quit', 'quit'])
    expect(chromiumOf(app.child.pid)).toEqual([])
    expect(profilesOf(app.child.pid)).toEqual([])
  })

  it('leaves no Chromium after kill -9, gives its lock to the next one, which removes the profile', async () => {
    const killed = spawnFixture(dataDir)
    await killed.printed('fixture: ready')
    killed.child.kill('SIGKILL')
    expect(await killed.ended).toEqual({ code: null, signal: 'SIGKILL' })
    await expect.poll(() => chromiumOf(killed.child.pid), { timeout: 5000 }).toEqual([])

    const next = spawnFixture(dataDir)
    await next.printed('fixture: ready')
    expect(profilesOf(killed.child.pid)).toEqual([])
    next.child.kill('SIGTERM')
    expect((await next.ended).code).toBe(0)
  })

  it('tells the running instance what a second one was started with, without another Chromium', async () => {
    const longDir = join(dataDir, 'x'.repeat(120)) // longer than a Unix socket may be
    const first = spawnFixture(longDir)
    await first.printed('fixture: ready')
    const second = spawnFixture(longDir, ['--capture', 'Printer jam @ann'], { FIXTURE_SAYS: 'hello' })
    expect((await second.ended).code).toBe(0)
    await first.printed('fixture: told')
    const told = /fixture: told (.*)/.exec(first.output())?.[1] ?? ''
    const { argv, cwd, data } = JSON.parse(told)
    expect(argv.slice(-2)).toEqual(['--capture', 'Printer jam @ann'])
    expect(cwd).toBe(process.cwd())
    expect(data).toEqual({ said: 'hello' })
    expect(profilesOf(second.child.pid)).toEqual([])
    expect(second.output()).not.toContain('fixture: ready')
    first.child.kill('SIGINT')
    await first.ended
  })

  it('quits when its last window is closed, unless somebody listens', async () => {
    const { app, main, output } = await launchFixture(dataDir)
    await app.firstWindow()
    const ended = new Promise<number | null>((done) => app.process().once('exit', done))
    await main(({ desktop }) => {
      for (const { title } of desktop.state().windows) desktop.closeWindow(title)
    })
    await expect.poll(output).toContain('fixture: window-all-closed')
    expect(await main(({ desktop }) => desktop.state().windows)).toEqual([])
    await main(({ app: running }) => {
      setTimeout(() => running.exit(3))
    })
    expect(await ended).toBe(3)
  })

  it('keeps a window whose close was prevented, hidden, and quitting waits for it', async () => {
    const { app, main, output } = await launchFixture(dataDir, { FIXTURE_KEEP: '1' })
    const page = await app.firstWindow()
    await page.getByRole('heading').waitFor()
    // The page's title reaches the main process after the page itself.
    await expect
      .poll(() => main(({ desktop }) => desktop.state().windows.map(({ title }) => title)))
      .toContain('Fixture page')
    await main(({ desktop }) => desktop.closeWindow('Fixture page'))
    // The page is asked first, so that the window goes a moment later.
    await expect
      .poll(() => main(({ desktop }) => desktop.state().windows.map(({ visible }) => visible)))
      .toEqual([false, false])
    await main(({ desktop }) => desktop.clickTray())
    expect((await main(({ desktop }) => desktop.state().windows))[0]?.visible).toBe(true)
    await main(({ app: running }) => running.quit())
    expect(output()).not.toContain('will-quit')
    await app.evaluate(() => Reflect.get(globalThis, 'fixture').keep(false))
    const ended = new Promise<number | null>((done) => app.process().once('exit', done))
    await main(({ desktop }) => {
      setTimeout(() => desktop.clickTrayMenu('Quit'))
    })
    expect(await ended).toBe(0)
  })

  it.runIf(process.platform === 'linux')('ends where its data folder cannot be made', async () => {
    const none = spawnFixture('/proc/nope/nope')
    expect((await none.ended).code).toBe(1)
    expect(none.output()).toContain("mkdir '/proc/nope'")
  })

  it('quits although a listener fails at it, and says so', async () => {
    const { app, main } = await launchFixture(dataDir)
    let said = ''
    app.process().stderr?.on('data', (chunk: Buffer) => {
      said += chunk
    })
    await main(({ app: running }) => {
      running.on('will-quit', () => {
        throw new Error('the disk is gone')
      })
    })
    const ended = new Promise((done) => app.process().once('exit', done))
    await app.close()
    expect(await ended).toBe(0)
    expect(said).toContain('Error: the disk is gone')
  })

  it('says what is wrong with its command line', async () => {
    const none = spawnFixture(dataDir, [], { DESKTOP_CHROMIUM: '/nowhere/chromium' })
    expect((await none.ended).code).toBe(1)
    expect(none.output()).toContain(
      'simulated desktop: DESKTOP_CHROMIUM=/nowhere/chromium is not an executable file',
    )
  })
})

describe.skipIf(browserMissing)('what the app does to the desktop', () => {
  it('is recorded, can be operated, and time stands still until it is moved', async () => {
    const dataDir = makeDataDir()
    const { app, main, output } = await launchFixture(dataDir, { DESKTOP_CLOCK: '2026-03-02T09:00:00Z' })
    const startAt = Date.parse('2026-03-02T09:00:00Z')
    const page = await app.firstWindow()
    await page.getByRole('heading').waitFor()
    const first = await main(({ desktop }) => desktop.state())
    expect(first.trays).toMatchObject([{ tooltip: 'Fixture: fine', icon: 'icon.png', title: '' }])
    expect(first.shortcuts).toEqual(['CommandOrControl+Alt+L'])

    await main(({ desktop }) => {
      desktop.clickTrayMenu('Mail')
      desktop.clickTrayMenu('More', 'Notify')
      desktop.clickNotification(-1)
      desktop.clickNotification(0, 'Go')
      desktop.failNotifications('no server')
      desktop.clickTrayMenu('More', 'Notify')
    })
    const { opened, notifications } = await main(({ desktop }) => desktop.state())
    expect(opened).toEqual([
      { url: 'mailto:ann@example.org?subject=Printer%20jam&body=Dear%20Ann%2C%0D%0AFixed.' },
    ])
    expect(notifications).toEqual([{ title: 'Hello', body: 'there', actions: ['Go'], at: startAt }])
    await expect.poll(output).toContain('fixture: failed no server')
    expect(output()).toContain('fixture: clicked')
    expect(output()).toContain('fixture: action 0 0')

    const ticks = () => app.evaluate(() => Reflect.get(globalThis, 'fixture').ticks as [string, number][])
    expect(await ticks()).toEqual([])
    await main(({ desktop }) => desktop.advance(120_000))
    expect((await ticks()).map(([name, at]) => [name, (at - startAt) / 1000])).toEqual([
      ['timeout', 30],
      ['nested', 40],
      ['interval', 60],
      ['interval', 120],
    ])
    expect(
      await page.evaluate(() => [Date.now(), Date.parse(new Date().toISOString()), typeof Date()]),
    ).toEqual([startAt + 120_000, startAt + 120_000, 'string'])
    await main(({ desktop }) => desktop.jump(3_600_000))
    expect(await ticks()).toHaveLength(4)
    expect(await main(({ desktop }) => desktop.now())).toBe(startAt + 120_000 + 3_600_000)
    await app.close()
    removeDataDir(dataDir)
  })
})
