import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { appFigures } from './app-figures.ts'
import { makeBigLog } from './big-log.ts'
import { smallBench, wholeBench } from './figures.ts'
import { logFigures } from './log-figures.ts'
import { isMissed, machine, table } from './report.ts'
import { startFigure } from './start-figure.ts'
import { wordsFigures } from './words-figures.ts'

// `npm run bench`: a table; `--json`: one JSON object; `--check`: exit code 1 when a goal is missed; `--small`: a little
// of everything, which is part of the tests, so that the bench still runs when it is needed.
const { values: wanted } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
})
const size = wanted.small ? smallBench : wholeBench

// Only the simulated desktop lets anybody press a global shortcut; the launcher decides when it is loaded.
process.env.E2E_ON = 'simulated'
const { launchApp } = await import('../e2e/launch.ts')

const on = machine()
const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-bench-'))
try {
  const path = join(folder, 'log.db')
  makeBigLog(path, size.issues)
  const forApp = join(folder, 'app')
  mkdirSync(forApp)
  // The app's own clock would move the reminders on.
  copyFileSync(path, join(forApp, 'log.db'))
  const fromLog = logFigures(path, folder, size)
  const fromWords = wordsFigures(size)
  const start = await startFigure(forApp, size)
  const figures = [start, ...(await appFigures(launchApp, forApp, size)), ...fromLog, ...fromWords]
  console.log(wanted.json ? JSON.stringify({ machine: on, figures }) : table(on, figures, size))
  if (wanted.check && figures.some(isMissed)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
