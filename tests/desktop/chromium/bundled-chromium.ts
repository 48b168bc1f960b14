import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A browser that can be started, and what it needs around it. */
export type FoundChromium = {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  /** The bundled one has no window system inside. */
  readonly headlessOnly: boolean
}

/** The package's own font list names folders of AWS Lambda; this one adds the machine's fonts (emoji, other scripts). */
const fontsConf = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(dir, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(dir, 'fonts-cache')}</cachedir>
  <config></config>
</fontconfig>
`

const packageDir = (): string =>
  dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))

/** node_modules/.cache next to the package, so that `npm ci` clears it; the temp folder where that is read-only. */
const cacheDirs = (version: string): string[] => [
  join(packageDir(), '..', '..', '.cache', 'simulated-desktop', `chromium-${version}`),
  join(tmpdir(), `simulated-desktop-${process.getuid?.() ?? 0}`, `chromium-${version}`),
]

/** Unpacks next to `dir` and renames, so that two starts at once never see half a browser. */
const unpack = async (dir: string): Promise<void> => {
  const partial = `${dir}.${process.pid}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  try {
    // The package unpacks into the temp folder of its process and nowhere else, hence a process of its own.
    await run(
      process.execPath,
      [join(import.meta.dirname, 'unpack-chromium.ts'), join(packageDir(), 'bin')],
      {
        env: { ...process.env, TMPDIR: partial, ELECTRON_RUN_AS_NODE: '1' },
      },
    )
    writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontsConf(dir))
    renameSync(partial, dir)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(join(dir, 'chromium'))) throw error // else somebody else was quicker
  }
}

const forUse = (dir: string): FoundChromium => ({
  path: join(dir, 'chromium'),
  env: {
    LD_LIBRARY_PATH: [join(dir, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(dir, 'fonts'),
  },
  headlessOnly: true,
})

/**
 * The Chromium in the npm package @sparticuz/chromium with the shared libraries and fonts that it brings, unpacked once
 * (about three seconds, 220 MB). Linux x64 only.
 * @throws when the package is missing, or its browser doesn't start here.
 */
export const bundledChromium = async (): Promise<FoundChromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it is for Linux x64, this is ${process.platform} ${process.arch}`)
  const { version } = JSON.parse(readFileSync(join(packageDir(), 'package.json'), 'utf8'))
  let failure: unknown
  for (const dir of cacheDirs(version)) {
    if (existsSync(join(dir, 'chromium'))) return forUse(dir)
    try {
      await unpack(dir)
    } catch (error) {
      failure = error
      continue
    }
    const found = forUse(dir)
    const tried = spawnSync(found.path, ['--version'], {
      env: { ...process.env, ...found.env },
      encoding: 'utf8',
    })
    if (tried.status === 0) return found
    rmSync(dir, { recursive: true, force: true })
    throw new Error(`it doesn't start: ${(tried.stderr || tried.error?.message || '').trim()}`)
  }
  throw failure
}
