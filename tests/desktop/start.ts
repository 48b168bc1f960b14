import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { lockHolder } from './single-instance.ts'

// `npm start`: builds when something changed, then runs the app on Electron, or where its binary isn't there, in the
// simulated desktop. What goes to standard output is the app's alone.
const root = resolve(import.meta.dirname, '..', '..')
const say = (line: string): void => console.error(line)

/** Electron's program, if it was downloaded. Its package must not be required: that would try to download it. */
const realElectron = (): string | undefined => {
  const dir = join(root, 'node_modules', 'electron')
  const pathFile = join(dir, 'path.txt')
  const file = existsSync(pathFile) ? join(dir, 'dist', readFileSync(pathFile, 'utf8').trim()) : undefined
  return file && existsSync(file) ? file : undefined
}

const newestIn = (path: string): number => {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
const sources = ['electron', 'renderer', 'shared', 'resources', 'electron.vite.config.ts', 'package.json']

const build = (): void => {
  const built = newestIn(join(root, 'out', 'main', 'main.js'))
  if (built > 0 && sources.every((name) => newestIn(join(root, name)) <= built)) return
  say('Building…')
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ELECTRON_EXEC_PATH: join(import.meta.dirname, 'electron') },
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
const electron = realElectron()
const env: NodeJS.ProcessEnv = { ...process.env }
const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
if (!electron && process.platform === 'win32') {
  say("Electron's own program is missing. Get it with: npx install-electron")
  process.exit(1)
}
if (!electron && !handover) {
  say("Electron's own program isn't here (node_modules/electron/dist). To get it: npx install-electron")
  const headless = env.DESKTOP_HEADLESS ? env.DESKTOP_HEADLESS !== '0' : !env.DISPLAY && !env.WAYLAND_DISPLAY
  const how = headless
    ? 'without a display: what the tray, notifications and mails say follows as lines.'
    : 'its windows in Chromium, the tray and the rest in the window "Simulated desktop".'
  say(`Until then the app runs in the simulated desktop, ${how}`)
  if (headless) {
    env.DESKTOP_NARRATE = '1'
  } else env.DESKTOP_OPERATOR = '1'
}
const child = spawn(electron ?? join(import.meta.dirname, 'electron'), [...asRoot, root, ...args], {
  stdio: 'inherit',
  env,
})
// Ctrl+C reaches the app as well, which quits in order; this waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('error', (error) => {
  say(`Could not start: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
