import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, expect, needs, test } from './fixture.ts'
import { startFromTerminal } from './launch.ts'
import { program, programArgs, root } from './target.ts'

/** As another program's window would cover it, or somebody had put it away. */
const hideAll = (app: App): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide()
  })

test(
  '--capture reaches the running instance and answers on the terminal',
  needs('clock'),
  async ({ app }) => {
    const answer = await app.start('--capture', '@"Bob Ortiz" beamer is dark #av !urgent by 3pm')
    expect(answer).toEqual({
      code: 0,
      stdout: 'Logged: beamer is dark · Bob Ortiz (new) · Urgent · Promised today 15:00 · av',
      stderr: '',
    })
    await app.openPanel()
    await expect(app.panel.getByRole('list', { name: 'Open issues' })).toContainText('beamer is dark')
    expect(app.electron.windows()).toHaveLength(2)
  },
)

test('--capture takes words in any script', async ({ app }) => {
  for (const line of ['Ann’s “printer”', 'Принтер не печатает', '🖨️🔥 help 👩‍💻', 'המדפסת תקועה'])
    expect(await app.start('--capture', line)).toEqual({
      code: 0,
      stdout: `Logged: ${line}`,
      stderr: '',
    })
})

test('--capture refuses what cannot be logged, with the reason', async ({ app }) => {
  const answer = await app.start(`--capture=${'x'.repeat(100_000)}`, '--capture')
  expect(answer).toMatchObject({ code: 1, stderr: expect.stringMatching(/too long for the command line/) })
  expect((await app.start('--capture', 'ж'.repeat(4_000))).code).toBe(0)
  await app.openPanel()
  await expect(app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')).toHaveCount(1)
})

test('--capture without a line, and --show, bring up their windows', async ({ app }) => {
  await hideAll(app)
  expect(await app.isVisible('In the Loop')).toBe(false)
  await app.start('--show')
  await expect.poll(() => app.isVisible('In the Loop')).toBe(true)
  await app.start('--capture')
  await expect.poll(() => app.isVisible('Quick capture')).toBe(true)
})

test('a second start shows the panel of the first and ends', async ({ app }) => {
  await hideAll(app)
  expect((await app.start()).code).toBe(0)
  await expect.poll(() => app.isVisible('In the Loop')).toBe(true)
})

test('--quit ends the running instance, and says so when there is none', async ({ app }) => {
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
  expect(await app.start('--quit')).toMatchObject({ code: 0, stdout: 'In the Loop has quit.' })
  expect(await ended).toBe(0)
  expect(await app.start('--quit')).toMatchObject({ code: 0, stdout: 'In the Loop is not running.' })
})

test('two instances on different folders do not know each other', async ({ app }) => {
  expect(await startFromTerminal(join(app.folder, 'other'), ['--quit'])).toMatchObject({
    stdout: 'In the Loop is not running.',
  })
  expect(app.electron.windows()).toHaveLength(2)
})

test('--hidden starts in the tray', needs('tray'), async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] })
  expect((await app.state()).windows.map(({ visible }) => visible)).toEqual([false, false])
  await app.clickTray()
  expect((await app.state()).windows.some(({ visible }) => visible)).toBe(true)
})

test('--capture with nothing in it says so, and opens nothing', async ({ app }) => {
  for (const args of [['--capture', ''], ['--capture', '   '], ['--capture=']]) {
    const answer = await app.start(...args)
    expect(answer).toMatchObject({ code: 1, stderr: expect.stringMatching(/^There is nothing to log/) })
  }
  expect(await app.isVisible('Quick capture')).toBe(false)
})

test('a data folder that is none is refused in one line', async ({ folder }) => {
  const file = join(folder, 'notes.txt')
  writeFileSync(file, 'x')
  for (const path of process.platform === 'win32' ? [file] : [file, '/proc/nope']) {
    const { code, stderr } = await startFromTerminal(path, [])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^[^\n]+ can’t be used for the data: [^\n]+$/)
  }
})

test(
  'a log that is none is refused once, before anything is written',
  needs('system'),
  async ({ folder }) => {
    writeFileSync(join(folder, 'log.db'), 'Dear diary')
    const { code, stderr } = await startFromTerminal(folder, [])
    expect(code).toBe(1)
    expect(stderr.match(/is not an issue log/g)).toHaveLength(1)
    expect(existsSync(join(folder, 'settings.json'))).toBe(false)
  },
)

test('unreadable settings are said on the terminal too', async ({ folder }) => {
  writeFileSync(join(folder, 'settings.json'), '{ "theme": ')
  const args = [...programArgs, root, `--user-data-dir=${folder}`, '--hidden']
  const child = execFile(program, args, { env: { ...process.env, DESKTOP_HEADLESS: '1' } })
  const ended = once(child, 'exit')
  let said = ''
  child.stderr?.on('data', (part: string) => {
    said += part
  })
  await expect
    .poll(() => said)
    .toMatch(/^The settings could not be read.* kept as .*settings\.json\.unreadable/m)
  child.kill('SIGINT')
  await ended
})
