import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import * as x11 from './x11-messages.ts'

type Environment = Readonly<Record<string, string | undefined>>

const cookieFor = (display: string, env: Environment): x11.XCookie | null => {
  try {
    return x11.cookieOf(readFileSync(env['XAUTHORITY'] ?? join(homedir(), '.Xauthority')), display)
  } catch {
    return null
  }
}

/** Reads from the socket exactly as many bytes as are asked for. */
const reader = (socket: Socket) => {
  let read = Buffer.alloc(0)
  let look = (): void => {}
  socket.on('data', (part) => {
    read = Buffer.concat([read, Buffer.from(part)])
    look()
  })
  return (lengthOf: (bytes: Buffer) => number | null): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      look = () => {
        const length = lengthOf(read)
        if (length === null || read.length < length) return
        look = () => {}
        resolve(read.subarray(0, length))
        read = read.subarray(length)
      }
      socket.once('close', () => reject(new Error('The X server closed the connection.')))
      look()
    })
}

/** Where an X server of this computer listens; one that is reached over the network is left alone. */
const localDisplay = /^(?:unix)?:(\d+)/

/**
 * Asks the window manager of an X11 desktop to leave a window out of the task bar.
 * @throws when the X server can't be reached
 */
export const askToSkipTaskbar = async (
  window: number,
  env: Environment,
  socketFolder = '/tmp/.X11-unix',
): Promise<void> => {
  const display = localDisplay.exec(env['DISPLAY'] ?? '')?.[1]
  if (display === undefined) return
  const socket = connect(join(socketFolder, `X${display}`))
  socket.on('error', () => {}) // `close` follows
  const next = reader(socket)
  const answerTo = (request: Buffer): Promise<Buffer> => {
    socket.write(request)
    return next(() => x11.answerLength)
  }
  try {
    socket.write(x11.setupRequest(cookieFor(display, env)))
    const root = x11.rootOf(await next(x11.setupLength))
    if (root === null) return
    const netWmState = x11.atomOf(await answerTo(x11.internAtom('_NET_WM_STATE')))
    const state = x11.atomOf(await answerTo(x11.internAtom('_NET_WM_STATE_SKIP_TASKBAR')))
    socket.write(x11.addState({ root, window, netWmState, state }))
    await answerTo(x11.getInputFocus)
  } finally {
    socket.destroy()
  }
}

/**
 * Keeps a window out of the task bar on X11, where neither `skipTaskbar` nor `setSkipTaskbar` does anything since Electron 17
 * (electron#33124). A window manager forgets it with each hiding, so it is asked at each show. Wayland has no word for it.
 */
export const keepOutOfTaskbar = (
  window: Pick<BrowserWindow, 'on' | 'getNativeWindowHandle'>,
  desktop: { platform: NodeJS.Platform; env: Environment; isWayland: boolean },
): void => {
  if (desktop.platform !== 'linux' || desktop.isWayland) return
  window.on('show', () => {
    // If it fails there is only an entry in the task bar, which is not worth a message.
    askToSkipTaskbar(window.getNativeWindowHandle().readUInt32LE(), desktop.env).catch(() => {})
  })
}
