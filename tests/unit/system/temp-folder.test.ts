import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { usableTempFolder } from '../../../electron/system/temp-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'loop-'))
const system = tmpdir()

const withTmpdir = (path: string): string | null => {
  vi.stubEnv('TMPDIR', path)
  onTestFinished(() => void vi.unstubAllEnvs())
  return usableTempFolder({ XDG_RUNTIME_DIR: undefined, HOME: undefined })
}

test.runIf(process.platform !== 'win32')('the system’s folder is used where a socket can lie in it', () => {
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const long = join(folder, 'x'.repeat(100))
  mkdirSync(long)
  expect(withTmpdir(folder)).toBe(folder)
  for (const useless of [join(folder, 'missing'), long, '/dev/null']) expect(withTmpdir(useless)).toBe('/tmp')
  expect(system).not.toBe('')
})
