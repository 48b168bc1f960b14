import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const manifest = JSON.parse(read('package.json'))

it('the Node that version managers choose is the one that the scripts bring along', () => {
  const major = /\d+/.exec(manifest.devDependencies.node)?.[0]
  expect(read('.nvmrc').trim()).toBe(major)
})

it('editors are told the same as the formatter', () => {
  const { formatter } = JSON.parse(read('biome.json'))
  const [general] = read('.editorconfig').split(/\n(?=\[(?!\*\]))/)
  const told = new Map(
    [...(general ?? '').matchAll(/^(\w+) = (\S+)$/gm)].map(([, key, value]) => [key, value]),
  )
  expect(told.get('indent_style')).toBe(formatter.indentStyle)
  expect(told.get('indent_size')).toBe(String(formatter.indentWidth))
  expect(told.get('max_line_length')).toBe(String(formatter.lineWidth))
  expect(read('.gitattributes')).toContain(`eol=${told.get('end_of_line')}`)
})

it('the editor starts, builds and tests by scripts that there are', () => {
  const settings = readdirSync(join(root, '.vscode')).map((name) => [name, read(`.vscode/${name}`)] as const)
  for (const [name, text] of settings) expect(() => JSON.parse(text), name).not.toThrow()
  const all = settings.map(([, text]) => text).join('\n')
  const scripts = [
    ...[...all.matchAll(/"script": "([^"]+)"/g)].map(([, script]) => script),
    ...[...all.matchAll(/"run", "([\w:]+)"/g)].map(([, script]) => script),
  ]
  expect(scripts.length).toBeGreaterThan(3)
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts))
  const folders = [...all.matchAll(/\$\{workspaceFolder\}\/(\w+)/g)].map(([, folder]) => folder ?? '')
  expect(folders).toContain('renderer')
  // Built and installed, not kept.
  for (const folder of folders.filter((name) => !['out', 'node_modules'].includes(name)))
    expect(existsSync(join(root, folder)), folder).toBe(true)
})
