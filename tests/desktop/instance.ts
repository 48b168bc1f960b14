import { join } from 'node:path'
import { readCommandLine } from './command-line.ts'
import { createElectron } from './create-electron.ts'

const commandLine = readCommandLine(process.argv.slice(1), process.cwd())

/** The one simulated desktop of this process: every way to import `electron` must give the same. */
export const instance = createElectron({
  info: commandLine.info,
  executable: join(import.meta.dirname, 'electron'),
  env: process.env,
})
