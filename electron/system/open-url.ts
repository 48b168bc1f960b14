import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { shell } from 'electron'
import { AppError } from '../../shared/errors.ts'
import { webComposePages } from '../../shared/words/mail/web-compose.ts'

/** What other programs are asked of. */
export type System = Readonly<{
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** Runs a command and gives what it prints. */
  ask?: (command: string, ...args: readonly string[]) => Promise<string>
}>

const run = promisify(execFile)
const ask: NonNullable<System['ask']> = async (command, ...args) =>
  (await run(command, [...args], { timeout: 2_000 })).stdout

/**
 * Whether something opens this kind. Only a Linux desktop has to be asked: there Electron starts `xdg-open` or `xdg-email`
 * without waiting for it, and nobody hears that it found nothing. Xfce keeps its mail program elsewhere, so there it is
 * tried, as it is where no desktop says its name.
 */
export const hasProgramFor = async (mimeType: string, system: System): Promise<boolean> => {
  const desktop = system.env['XDG_CURRENT_DESKTOP'] ?? ''
  if (system.platform !== 'linux' || desktop === '' || /xfce/i.test(desktop)) return true
  try {
    return (await (system.ask ?? ask)('xdg-mime', 'query', 'default', mimeType)).trim() !== ''
  } catch {
    // It can't be asked: unknown, so it is tried.
    return true
  }
}

export const noMailProgram = (): AppError =>
  new AppError(
    'no-mail-program',
    'No program on this computer opens mails. Choose one in the system’s settings, or Gmail or Outlook in the settings here.',
  )

const opened = ['mailto:', 'tel:', ...webComposePages]

/**
 * Opens an address in another program: a mail, a number, or a page for a new mail. Everything else is refused, whoever
 * asks, since a system opens far more than pages: files, scripts, other programs' commands.
 * @throws AppError `forbidden-address` for any other address, `no-mail-program` where nothing opens mails, `not-possible`
 *   where nothing makes calls
 */
export const createOpenUrl =
  (system: System) =>
  async (url: string): Promise<void> => {
    const start = opened.find((known) => url.startsWith(known))
    if (start === undefined)
      throw new AppError(
        'forbidden-address',
        `The app opens mails, phone numbers, Gmail and Outlook, and no other address: ${url.slice(0, 100)}`,
      )
    const scheme = url.slice(0, url.indexOf(':'))
    // Where no browser is set, the system has one of its own to offer.
    if (scheme !== 'https' && !(await hasProgramFor(`x-scheme-handler/${scheme}`, system)))
      throw scheme === 'mailto' ? noMailProgram() : new AppError('not-possible', 'Nothing here makes calls.')
    await shell.openExternal(url)
  }
