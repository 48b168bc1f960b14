import { join } from 'node:path'
import { app, dialog } from 'electron'
import { AppError } from '../shared/errors.ts'
import { appId, productName } from '../shared/product.ts'
import { isBlank } from '../shared/words/text/clean-text.ts'
import { type RunningApp, startApp } from './app.ts'
import { readCommandLine } from './command-line.ts'
import {
  type Answer,
  awaitAnswer,
  fitsLock,
  type InstanceMessage,
  packMessage,
  sendAnswer,
  tooLongForLock,
  unpackMessage,
} from './instance.ts'
import { nothingToLog } from './services/capture-line.ts'
import { closeNetwork, registerAppScheme } from './system/app-protocol.ts'
import { wasOpenedAtLogin } from './system/autostart.ts'
import { createSystemClock } from './system/clock.ts'
import { usableFolder } from './system/data-folder.ts'
import { pageSource } from './system/page-source.ts'
import { usableTempFolder } from './system/temp-folder.ts'

const say = ({ ok, text }: Answer): void => {
  if (text) (ok ? console.log : console.error)(text)
}

const leave = (answer: Answer): void => {
  say(answer)
  app.exit(answer.ok ? 0 : 1)
}

/** A second start gives its command to the running instance, prints the answer, and ends. */
const leaveWithAnswer = async (answer: Promise<Answer>): Promise<void> => {
  const silence = new Promise<Answer>((done) => {
    createSystemClock({ timeZone: () => 'UTC' }).after(10_000, () =>
      done({ ok: false, text: `${productName} is running but does not answer.` }),
    )
  })
  leave(await Promise.race([answer, silence]))
}

/** Does what a second start asks for. Quitting waits until the answer is on its way. */
const obey = async (running: RunningApp, { command, answerTo }: InstanceMessage): Promise<void> => {
  if (command.kind !== 'quit') return sendAnswer(answerTo, running.run(command))
  await sendAnswer(answerTo, { ok: true, text: `${productName} has quit.` })
  app.quit()
}

const start = async (): Promise<void> => {
  const pages = pageSource({ isPackaged: app.isPackaged, env: process.env })
  registerAppScheme()
  closeNetwork(pages)
  app.setAppUserModelId(appId)
  const command = readCommandLine(process.argv)
  if (command.kind === 'capture' && isBlank(command.line)) return leave({ ok: false, text: nothingToLog })
  // Checked before the lock is asked for, which needs the folder.
  const dataFolder = usableFolder(app.commandLine.getSwitchValue('user-data-dir') || app.getPath('userData'))
  app.setPath('userData', dataFolder)

  const tempFolder = process.platform === 'win32' ? null : usableTempFolder(process.env)
  if (tempFolder !== null) process.env['TMPDIR'] = tempFolder
  const reply = await awaitAnswer(process.platform)
  const message = packMessage({ command, answerTo: reply.address })
  if (!fitsLock(process.argv, message)) return leave({ ok: false, text: tooLongForLock })
  if (!app.requestSingleInstanceLock(message)) return leaveWithAnswer(reply.answer)
  reply.stop()
  if (command.kind === 'quit') return leave({ ok: true, text: `${productName} is not running.` })

  const starting = app.whenReady().then(() =>
    startApp({
      dataFolder,
      pages,
      builtFolder: join(import.meta.dirname, '..'),
      resourcesFolder: join(app.getAppPath(), 'resources'),
    }),
  )
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const message = unpackMessage(data)
    if (message !== null) starting.then((running) => obey(running, message)).catch(() => {})
  })
  app.on('window-all-closed', () => {
    // The tray keeps the app alive.
  })
  const running = await starting
  app.on('activate', () => running.run({ kind: 'show' }))
  app.on('before-quit', running.prepareToQuit)
  app.on('will-quit', running.stop)
  // Hidden for this start alone: who starts it again later wants to see it.
  const isHidden = command.kind === 'start' && (command.hidden || wasOpenedAtLogin(process.platform))
  say(running.run(isHidden ? { kind: 'start', hidden: true } : command))
}

start().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error)
  console.error(error instanceof AppError ? text : error)
  if (app.isReady()) dialog.showErrorBox(`${productName} could not start`, text)
  app.exit(1)
})
