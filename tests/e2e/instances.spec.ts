import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Desk, expect, needs, test } from './fixture.ts'
import { startFromTerminal } from './launch.ts'
import { program, programArgs, root } from './target.ts'

/** As another program's window would cover it, or somebody had put it away. */
const hideAll = (desk: Desk): Promise<void> =>
  desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide()
  })

test(
  '--capture reaches the running instance and answers on the terminal',
  needs('clock'),
  async ({ desk }) => {
    const answer = await desk.start('--capture', '@"Bob Ortiz" beamer is dark #av !urgent by 3pm')
    expect(answer).toEqual({
      code: 0,
      stdout: 'Logged: beamer is dark · Bob Ortiz (new) · Urgent · Promised today 15:00 · av',
      stderr: '',
    })
    await desk.openPanel()
    await expect(desk.panel.getByRole('list', { name: 'Open issues' })).toContainText('beamer is dark')
    expect(desk.app.windows()).toHaveLength(2)
  },
)

test('--capture takes words in any script', async ({ desk }) => {
  for (const line of ['Ann’s “printer”', 'Принтер не печатает', '🖨️🔥 help 👩‍💻', 'המדפסת תקועה'])
    expect(await desk.start('--capture', line)).toEqual({
      code: 0,
      stdout: `Logged: ${line}`,
      stderr: '',
    })
})

test('--capture refuses what cannot be logged, with the reason', async ({ desk }) => {
  const answer = await desk.start(`--capture=${'x'.repeat(100_000)}`, '--capture')
  expect(answer).toMatchObject({ code: 1, stderr: expect.stringMatching(/too long for the command line/) })
  expect((await desk.start('--capture', 'ж'.repeat(4_000))).code).toBe(0)
  await desk.openPanel()
  await expect(desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')).toHaveCount(1)
})

test('--capture without a line, and --show, bring up their windows', async ({ desk }) => {
  await hideAll(desk)
  expect(await desk.isVisible('In the Loop')).toBe(false)
  await desk.start('--show')
  await expect.poll(() => desk.isVisible('In the Loop')).toBe(true)
  await desk.start('--capture')
  await expect.poll(() => desk.isVisible('Quick capture')).toBe(true)
})

test('a second start shows the panel of the first and ends', async ({ desk }) => {
  await hideAll(desk)
  expect((await desk.start()).code).toBe(0)
  await expect.poll(() => desk.isVisible('In the Loop')).toBe(true)
})

test('--quit ends the running instance, and says so when there is none', async ({ desk }) => {
  const ended = new Promise((resolve) => desk.app.process().once('exit', resolve))
  expect(await desk.start('--quit')).toMatchObject({ code: 0, stdout: 'In the Loop has quit.' })
  expect(await ended).toBe(0)
  expect(await desk.start('--quit')).toMatchObject({ code: 0, stdout: 'In the Loop is not running.' })
})

test('two instances on different folders do not know each other', async ({ desk }) => {
  expect(await startFromTerminal(join(desk.folder, 'other'), ['--quit'])).toMatchObject({
    stdout: 'In the Loop is not running.',
  })
  expect(desk.app.windows()).toHaveLength(2)
})

test('--hidden starts in the tray', needs('tray'), async ({ launch }) => {
  const desk = await launch({ args: ['--hidden'] })
  expect((await desk.state()).windows.map(({ visible }) => visible)).toEqual([false, false])
  await desk.clickTray()
  expect((await desk.state()).windows.some(({ visible }) => visible)).toBe(true)
})

test('--capture with nothing in it says so, and opens nothing', async ({ desk }) => {
  for (const args of [['--capture', ''], ['--capture', '   '], ['--capture=']]) {
    const answer = await desk.start(...args)
    expect(answer).toMatchObject({ code: 1, stderr: expect.stringMatching(/^There is nothing to log/) })
  }
  expect(await desk.isVisible('Quick capture')).toBe(false)
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
