import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { isBuilt } from '../../../scripts/is-built.ts'

const build = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/assets/panel.js']

/** A project whose files were changed at these times, in seconds. */
const project = (files: Readonly<Record<string, number>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'built-'))
  for (const [name, at] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), '')
    utimesSync(join(root, name), at, at)
  }
  return root
}
const builtAt = (at: number) => Object.fromEntries(build.map((name) => [name, at]))

it('a build that is newer than every source will do', () => {
  expect(isBuilt(project({ 'electron/main.ts': 10, 'renderer/a/b.tsx': 20, ...builtAt(30) }))).toBe(true)
})

it.each(['electron/main.ts', 'renderer/a/b.tsx', 'shared/contract.ts', 'resources/a.png', 'package.json'])(
  'a change of %s asks for a new one',
  (name) => {
    expect(isBuilt(project({ ...builtAt(30), [name]: 31 }))).toBe(false)
  },
)

it.each(build)('without %s, or with an old one, it is not built', (name) => {
  const files = { 'electron/main.ts': 20, ...builtAt(30) }
  expect(isBuilt(project({ ...files, [name]: 19 }))).toBe(false)
  const { [name]: _, ...others } = files as Record<string, number>
  expect(isBuilt(project(others))).toBe(false)
})
