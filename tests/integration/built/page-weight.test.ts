import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { builtFolder } from './built-folder.ts'

const renderer = join(builtFolder, 'renderer')

/** What a script imports before it runs; not what it will import when that is wanted. */
const importsOf = (path: string): string[] =>
  path.endsWith('.js')
    ? [...readFileSync(path, 'utf8').matchAll(/(?:^|;|\})import(?:[^"'();]*from)?["'](\.[^"']+)["']/gm)].map(
        ([, to = '']) => join(dirname(path), to),
      )
    : []

/** Every file that a page needs before it can show anything: itself, its scripts and styles, and what those import. */
const loadedAtTheStart = (page: string): ReadonlySet<string> => {
  const html = join(renderer, page, 'index.html')
  const named = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(([, to = '']) =>
    join(dirname(html), to),
  )
  const found = new Set([html, ...named])
  for (const path of found) for (const imported of importsOf(path)) found.add(imported)
  return found
}

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

it.each([
  ['panel', 160_000],
  ['capture', 90_000],
])('the %s loads at most %i octets, gzipped, before it is there', (page, most) => {
  const parts = [...loadedAtTheStart(page)].map((path) => [gzipped(path), path] as const)
  const sum = parts.reduce((total, [octets]) => total + octets, 0)
  const largest = parts.toSorted(([a], [b]) => b - a).slice(0, 8)
  // React alone is more than a third of the panel's share: a page of which less was found was not followed.
  expect(sum).toBeGreaterThan(60_000)
  expect(
    sum,
    largest.map(([octets, path]) => `${octets} ${path.slice(renderer.length)}`).join('\n'),
  ).toBeLessThan(most)
})
