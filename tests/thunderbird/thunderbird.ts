import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { connectMarionette } from './marionette.ts'
import { makeProfile } from './profile.ts'

const isThere = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0

/** What is missing on this machine, or `null`. */
export const missing = (): string | null =>
  ['thunderbird', 'Xvfb'].find((program) => !isThere(program)) ?? null

const patiently = { timeout: 120_000, interval: 250 }

/** A display that nobody sees; its number comes on the third pipe once it is up. */
const startDisplay = async (): Promise<string> => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void server.kill())
  const [number] = z
    .tuple([z.instanceof(Buffer)])
    .parse(await once(server.stdio[3] as NodeJS.EventEmitter, 'data'))
  return `:${number.toString().trim()}`
}

const composeWindow = z.object({
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  attachments: z.array(z.object({ name: z.string(), size: z.number() })),
})
/** What the window for writing shows. */
export type ComposeWindow = z.infer<typeof composeWindow>

const readWindow = `
  const window = Services.wm.getMostRecentWindow('msgcompose')
  if (!window?.composeEditorReady) return null
  const document = window.document
  const pills = (kind) => [...document.querySelectorAll('mail-address-pill')]
    .filter((pill) => pill.closest('.address-row').dataset.recipienttype === 'addr_' + kind)
    .map((pill) => pill.fullAddress)
  return {
    to: pills('to'), cc: pills('cc'), bcc: pills('bcc'),
    subject: document.getElementById('msgSubject').value,
    body: document.getElementById('messageEditor').contentDocument.body.innerText,
    attachments: [...document.querySelectorAll('#attachmentBucket richlistitem')]
      .map(({ attachment }) => ({ name: attachment.name, size: attachment.size })),
  }`

const stop = async (process: ChildProcess): Promise<void> => {
  // Debian's command is a script around the program: both are one group.
  if (process.exitCode === null && process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL')
}

/** Starts Thunderbird as the desktop does, with an address or a file to open, in a profile of its own. */
export const openInThunderbird = async (what: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-thunderbird-'))
  const profile = join(folder, 'profile')
  const { draftsFile } = makeProfile(profile)
  const display = await startDisplay()
  const process = spawn(
    'thunderbird',
    ['-profile', profile, '-no-remote', '--marionette', '--remote-allow-system-access', what],
    { detached: true, stdio: 'ignore', env: { ...globalThis.process.env, HOME: folder, DISPLAY: display } },
  )
  onTestFinished(async () => {
    await stop(process)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const portFile = join(profile, 'MarionetteActivePort')
  const marionette = await vi.waitFor(
    async () => connectMarionette(Number(readFileSync(portFile, 'utf8'))),
    patiently,
  )
  onTestFinished(marionette.end)
  const session = z
    .object({ capabilities: z.object({ browserVersion: z.string() }) })
    .parse(await marionette.command('WebDriver:NewSession'))
  await marionette.command('Marionette:SetContext', { value: 'chrome' })
  const run = async (script: string): Promise<unknown> => {
    const answer = await marionette.command('WebDriver:ExecuteScript', {
      script,
      args: [],
      sandbox: 'system',
    })
    return z.object({ value: z.unknown() }).parse(answer).value
  }

  return {
    version: session.capabilities.browserVersion,
    /** The window for writing, once it is ready. */
    composing: (): Promise<ComposeWindow> =>
      vi.waitFor(async () => composeWindow.parse(await run(readWindow)), patiently),
    /** Saves what is being written as a draft, and gives the mail that it became. */
    saved: async (): Promise<string> => {
      await run(`Services.wm.getMostRecentWindow('msgcompose').SaveAsDraft()`)
      return vi.waitFor(() => {
        const mail = existsSync(draftsFile) ? readFileSync(draftsFile, 'utf8') : ''
        if (!mail.trimEnd().includes('\n\n') && !mail.includes('\r\n\r\n'))
          throw new Error('nothing is saved yet')
        return mail
      }, patiently)
    },
  }
}
