import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { lockHolder } from '../tests/desktop/single-instance.ts'
import { desktopProgram, root, say } from './desktop-program.ts'
import { isBuilt } from './is-built.ts'

// `npm start`: builds when something changed, then runs the app on Electron, or where its binary isn't there, in the
// simulated desktop. What goes to standard output is the app's alone.
const build = (): void => {
  if (isBuilt(root)) return
  say('Building…')
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** True when an instance runs on the data that these arguments name: then this one only hands over its arguments. */
const runsAlready = (args: readonly string[]): boolean => {
  const given = args.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length)
  const { productName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const dir = given
    ? resolve(given)
    : join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), productName)
  return lockHolder(dir) !== undefined
}

const args = process.argv.slice(2)
const handover = runsAlready(args) && existsSync(join(root, 'out', 'main', 'main.js'))
if (!handover) build()
const program = desktopProgram({ isQuiet: handover })
// A development server is `npm run dev`'s alone, and not one that another project left in the environment.
const { ELECTRON_RENDERER_URL: _, ...env } = program.env
const child = spawn(program.path, [...program.args, root, ...args], { stdio: 'inherit', env })
// Ctrl+C reaches the app as well, which quits in order; this waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('error', (error) => {
  say(`Could not start: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
