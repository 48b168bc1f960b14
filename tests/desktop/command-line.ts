import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { AppInfo } from './types.ts'

export type CommandLine = {
  readonly info: AppInfo
  /** Modules to load before the app (`-r`, which Playwright uses). */
  readonly preload: readonly string[]
  /** Port of `--inspect`, 0 for any. */
  readonly inspectPort: number | undefined
}

export class CommandLineError extends Error {
  override readonly name = 'CommandLineError'
}

/** The folder whose package.json the file belongs to. */
const rootOf = (file: string): string => {
  for (let dir = dirname(file); dir !== dirname(dir); dir = dirname(dir))
    if (existsSync(join(dir, 'package.json'))) return dir
  return dirname(file)
}

/**
 * Reads `electron [switches] app [arguments]`.
 * @throws CommandLineError when no app is named, or it isn't there.
 */
export const readCommandLine = (args: readonly string[], cwd: string): CommandLine => {
  const preload: string[] = []
  const switches: string[] = []
  let inspectPort: number | undefined
  let app: string | undefined
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    const inspect = /^--inspect(?:=(?:.*:)?(\d+))?$/.exec(arg)
    if (app === undefined && (arg === '-r' || arg === '--require')) preload.push(args[++i] ?? '')
    else if (app === undefined && inspect) inspectPort = Number(inspect[1] ?? 9229)
    else if (arg.startsWith('--')) switches.push(arg)
    else if (app === undefined && !arg.startsWith('-')) app = resolve(cwd, arg)
  }
  if (app === undefined)
    throw new CommandLineError('no app given: electron [switches] <folder or file> [arguments]')
  if (!existsSync(app)) throw new CommandLineError(`no app at ${app}`)
  const root = statSync(app).isDirectory() ? app : rootOf(app)
  const manifest = join(root, 'package.json')
  const packageJson = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  const entry = root === app ? resolve(root, packageJson.main ?? 'index.js') : app
  if (!existsSync(entry))
    throw new CommandLineError(`the app's main file ${entry} is missing; build the app first`)
  return { info: { root, entry, switches, packageJson }, preload, inspectPort }
}
