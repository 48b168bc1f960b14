import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { realElectron, root } from '../../../scripts/desktop-program.ts'

it('real Electron is taken from where its own variable says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'electron-'))
  expect(realElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toMatchObject({ folder })
})

it('a variable that names the simulated desktop asks for no Electron, be it there or not', () => {
  expect(realElectron({ ELECTRON_OVERRIDE_DIST_PATH: join(root, 'tests', 'desktop') })).toBeUndefined()
})
