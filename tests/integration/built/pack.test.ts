import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { Arch, build, Platform } from 'electron-builder'
import { afterAll, expect, it } from 'vitest'
import { builtFolder } from './built-folder.ts'

const root = join(builtFolder, '..')
const folder = await mkdtemp(join(tmpdir(), 'in-the-loop-pack-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Packs as `npm run dist` does, around an Electron that is nothing but its files' names; gives the pack's `resources`. */
const packed = async (system: 'linux' | 'windows'): Promise<string> => {
  const electronDist = join(folder, `${system}-electron`)
  await mkdir(join(electronDist, 'resources'), { recursive: true })
  await mkdir(join(electronDist, 'locales'))
  for (const name of ['electron', 'electron.exe', 'version', 'LICENSE', 'LICENSES.chromium.html'])
    await writeFile(join(electronDist, name), '')
  const output = join(folder, system)
  await build({
    projectDir: root,
    publish: 'never',
    targets: (system === 'linux' ? Platform.LINUX : Platform.WINDOWS).createTarget('dir', Arch.x64),
    config: {
      electronDist,
      // They would be written into the program itself.
      electronFuses: null,
      disableAsarIntegrity: true,
      win: { signAndEditExecutable: false },
      directories: { output },
    },
  })
  return join(output, `${system === 'linux' ? 'linux' : 'win'}-unpacked`, 'resources')
}

const sizeOf = async (path: string): Promise<number> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

const programs = /\.(?:node|exe|dll|dylib)$|terminal-notifier$/

it.each([
  ['linux', 8_000_000, ['better-sqlite3/prebuilds/linux-x64.node']],
  [
    'windows',
    // Its notification program alone has 2.5 MB.
    9_500_000,
    ['better-sqlite3/prebuilds/win32-x64.node', 'node-notifier/vendor/snoreToast/snoretoast-x64.exe'],
  ],
] as const)('a pack for %s has at most %i octets, and only what runs there', async (system, most, wanted) => {
  const resources = await packed(system)
  expect(await sizeOf(resources)).toBeLessThan(most)
  const files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').replace(/^\/(?:node_modules\/)?/, ''),
  )
  expect(files.filter((path) => programs.test(path))).toEqual(wanted)
  expect(files).toEqual(
    expect.arrayContaining([
      'out/main/main.js',
      'out/main/foreign-file-worker.cjs',
      'resources/app-icon.png',
    ]),
  )
  const needless = /\.(?:map|ts|cc?|cpp|h|gyp)$|^resources\/(?:icons|pictures)|^(?:zod|chrono-node|react)\//
  expect(files.filter((path) => needless.test(path))).toEqual([])
})
