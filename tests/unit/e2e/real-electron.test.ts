import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..', '..')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-electron-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** `playwright test`, with the program in the folder as Electron. */
const run = (config: string, env: Record<string, string> = {}) => {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'test', `--config=${config}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder, E2E_ON: '', ...env },
  })
  return { status, said: stdout + stderr }
}
const counted = 'tests/unit/e2e/counted/playwright.config.ts'

describe('specs on real Electron', () => {
  it.skipIf(process.platform === 'win32')('fail at once on a program that only exits', () => {
    writeFileSync(join(folder, 'electron'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    const { status, said } = run('playwright.config.ts')
    expect(said).toContain(`${join(folder, 'electron')} is there, but no Electron that starts`)
    expect(status).toBe(1)
  })

  it('fail when fewer were executed than have to be, though all of those passed', () => {
    const tooFew = run(counted, { LEAST: '2' })
    expect(tooFew.said).toContain('1 of 2 specs were executed on real Electron.')
    expect(tooFew.said).toContain('At least 2 are to be executed')
    expect(tooFew.status).toBe(1)
    expect(run(counted, { LEAST: '1' }).status).toBe(0)
  })

  it('are not counted on the simulated desktop, where all are executed', () => {
    const { status, said } = run(counted, { LEAST: '3', E2E_ON: 'simulated' })
    expect(said).not.toContain('were executed on real Electron')
    expect(status).toBe(0)
  })

  it('are not run on anything else where real Electron is demanded and is not there', () => {
    const simulated = join(root, 'tests', 'desktop')
    const { status, said } = run(counted, {
      LEAST: '1',
      ELECTRON_OVERRIDE_DIST_PATH: simulated,
      E2E_ON: 'electron',
    })
    // Where it was downloaded, it is there.
    if (status === 0) expect(said).toContain('executed on real Electron')
    else expect(said).toContain('npx install-electron')
  })
})
