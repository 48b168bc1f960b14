import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from '../desktop/chromium/find-chromium.ts'
import { program, runsOn } from './target.ts'

/** Once before all specs: what they run on starts. Else each of them would say so, after a while of its own. */
export default async (): Promise<void> => {
  if (runsOn === 'simulated desktop') {
    // Unpacked here, it is there when two workers want it at once.
    await findChromium({ headless: process.env['DESKTOP_HEADLESS'] !== '0' })
    return
  }
  const answer = await promisify(execFile)(program, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 60_000,
  }).catch((error: Error) => ({ stdout: '', stderr: error.message }))
  const version = answer.stdout.trim()
  if (!/^\d+\.\d+/.test(version))
    throw new Error(
      `${program} is there, but no Electron that starts: asked for its version, it said “${version}” ${answer.stderr}. ` +
        'Get it anew with npx install-electron, or run on the simulated desktop with E2E_ON=simulated.',
    )
  console.log(`The specs run on Electron ${version}.`)
}
