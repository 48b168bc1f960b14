import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const manifest = JSON.parse(read('package.json'))

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/desktop/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const folders = 'electron|renderer|shared|resources|scripts|tests|docs|\\.vscode|\\.github|\\.ci'
/** A path from the project's folder on, wherever it stands; and a source file by its bare name, in code. */
const path = new RegExp(`(?<![\\w./@-])(?:${folders})/[\\w./@-]*`, 'g')
const bareFile = /(?<=`)[\w.-]+\.(?:tsx?|mjs|css|yml)(?=`)/g

/** The paths of the project that a text names, without the point that ends a sentence. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(path), ...text.matchAll(bareFile)].map(([found]) => found.replace(/[.,]+$/, ''))

/** The same as the usual hosts make it from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading ?? ''))

/** Links to files that are not there, or to headings that they do not have. */
const brokenLinks = (name: string): string[] =>
  [...read(name).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].flatMap(([link, file, anchor]) => {
    const target = file === '' ? name : relative(root, join(root, dirname(name), file ?? ''))
    if (!existsSync(join(root, target))) return [link]
    return anchor === undefined || anchorsOf(read(target)).includes(anchor) ? [] : [link]
  })

it('the check finds a path wherever it stands', () => {
  expect(pathsIn('See `electron/nowhere.ts`, shared/words/nothing.ts. Or [this](docs/no.md).')).toEqual([
    'electron/nowhere.ts',
    'shared/words/nothing.ts',
    'docs/no.md',
  ])
  expect(pathsIn('`gone.ts` and node_modules/electron/dist')).toEqual(['gone.ts'])
})

describe.each(documents)('%s', (name) => {
  const text = read(name)
  /** The simulated desktop's own page names its files from its own folder. */
  const isThere = (file: string): boolean =>
    existsSync(join(root, file)) || existsSync(join(root, dirname(name), file))

  it('names only files that are there', () => {
    expect(pathsIn(text).filter((file) => !isThere(file))).toEqual([])
  })
  it('links only to what is there', () => {
    expect(brokenLinks(name)).toEqual([])
  })
  it('names only scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '')
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([])
  })
})

describe('README.md', () => {
  it('is read in one go', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120)
  })
  it('leads to every other document', () => {
    for (const name of documents.filter((other) => other !== 'README.md'))
      expect(read('README.md')).toContain(`](${name}`)
  })
  it('names the command by which everything is tested elsewhere too', () => {
    expect(read('README.md')).toMatch(/^ {4}npm cit /m)
    expect(read('.ci/run')).toMatch(/^npm cit\b/m)
  })
})

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md')
  it('says of each room what it is', () => {
    const rooms = ['electron', 'renderer', 'shared'].flatMap((part) =>
      readdirSync(join(root, part), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${part}/${entry.name}/`),
    )
    expect(rooms.filter((room) => !text.includes(`\`${room}\``))).toEqual([])
  })
  it('answers where at least ten things are', () => {
    const answers = text.split('## Where is…')[1]?.match(/^\| (?!where|---).*`.*$/gm) ?? []
    expect(answers.length).toBeGreaterThanOrEqual(10)
  })
})
