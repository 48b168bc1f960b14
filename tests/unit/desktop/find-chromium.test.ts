import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from '../../desktop/chromium/find-chromium.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const has = (...names: string[]): void => {
  for (const name of names) writeFileSync(join(folder, name), '', { mode: 0o755 })
}
const find = (headless: boolean) => findChromium({ headless, env: { PATH: folder } })

describe.skipIf(process.platform !== 'linux')('the browser of the simulated desktop', () => {
  it('is a headless shell where nothing is shown: it starts in a quarter of the time', async () => {
    has('chromium', 'chromium-headless-shell')
    expect((await find(true)).path).toBe(join(folder, 'chromium-headless-shell'))
    expect((await find(false)).path).toBe(join(folder, 'chromium'))
  })

  it('is the Chromium of the machine where there is no shell, shown or not', async () => {
    has('chromium')
    const found = { path: join(folder, 'chromium'), headlessOnly: false }
    expect(await find(true)).toMatchObject(found)
    expect(await find(false)).toMatchObject(found)
  })

  it.skipIf(process.arch !== 'x64')('is the npm package’s shell where there is none', async () => {
    expect(await find(true)).toMatchObject({ headlessOnly: true })
  })

  it('is whatever DESKTOP_CHROMIUM names', async () => {
    has('chromium', 'chromium-headless-shell', 'mine')
    const env = { PATH: folder, DESKTOP_CHROMIUM: join(folder, 'mine') }
    expect((await findChromium({ headless: true, env })).path).toBe(join(folder, 'mine'))
    const nowhere = { PATH: folder, DESKTOP_CHROMIUM: join(folder, 'nowhere') }
    await expect(findChromium({ headless: true, env: nowhere })).rejects.toThrow('is not an executable file')
  })
})
