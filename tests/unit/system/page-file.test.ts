import { sep } from 'node:path'
import { expect, it } from 'vitest'
import { fileOf } from '../../../electron/system/page-file.ts'

const root = `${sep}app${sep}renderer`

it('finds a page below the root', () => {
  expect(fileOf('app://in-the-loop/panel/index.html?x#y', root)).toBe([root, 'panel', 'index.html'].join(sep))
})

it.each([
  'app://in-the-loop/../../etc/passwd',
  'app://in-the-loop/%2e%2e/%2e%2e/etc/passwd',
  'app://in-the-loop/..%2f..%2fetc/passwd',
  'app://in-the-loop/panel%00.html',
  'app://in-the-loop/%E0%A4%A',
  'app://in-the-loop/',
  'nonsense',
])('never leaves the root: %s', (address) => {
  const file = fileOf(address, root)
  expect(file === null || file.startsWith(root + sep)).toBe(true)
  expect(file ?? '').not.toContain('\0')
})
