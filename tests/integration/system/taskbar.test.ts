import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { askToSkipTaskbar, keepOutOfTaskbar } from '../../../electron/system/taskbar.ts'

const root = 0x29d
const atoms = ['_NET_WM_STATE', '_NET_WM_STATE_SKIP_TASKBAR']

/** A welcome as an X server gives it: a vendor of five letters, one pixmap format, then the first screen. */
const welcome = (): Buffer => {
  const body = Buffer.alloc(32 + 8 + 8 + 4)
  body.writeUInt16LE(5, 16)
  body.writeUInt8(1, 20)
  body.writeUInt8(1, 21)
  body.write('X.Org', 32)
  body.writeUInt32LE(root, 48)
  const head = Buffer.alloc(8)
  head.writeUInt8(1)
  head.writeUInt16LE(body.length / 4, 6)
  return Buffer.concat([head, body])
}

/** An X server that lets in whoever has the cookie and tells what it was asked to send to whom. */
const serve = (socket: Socket, cookie: string, heard: object[]): void => {
  let bytes = Buffer.alloc(0)
  let isIn = false
  const answer = (value: number): void => {
    const reply = Buffer.alloc(32)
    reply.writeUInt8(1)
    reply.writeUInt32LE(value, 8)
    // In two parts, as a stream may bring it.
    socket.write(reply.subarray(0, 5))
    socket.write(reply.subarray(5))
  }
  const letIn = (): boolean => {
    const name = Math.ceil(bytes.readUInt16LE(6) / 4) * 4
    const length = 12 + name + Math.ceil(bytes.readUInt16LE(8) / 4) * 4
    if (bytes.length < length) return false
    const shown = bytes.subarray(12 + name, 12 + name + bytes.readUInt16LE(8)).toString()
    bytes = bytes.subarray(length)
    isIn = shown === cookie
    socket.write(isIn ? welcome() : Buffer.from([0, 0, 11, 0, 0, 0, 0, 0]))
    return isIn
  }
  const request = (): boolean => {
    const length = bytes.length < 4 ? Number.POSITIVE_INFINITY : bytes.readUInt16LE(2) * 4
    if (bytes.length < length) return false
    const one = bytes.subarray(0, length)
    bytes = bytes.subarray(length)
    if (one[0] === 16) answer(101 + atoms.indexOf(one.subarray(8, 8 + one.readUInt16LE(4)).toString()))
    if (one[0] === 43) answer(0)
    if (one[0] === 25)
      heard.push({
        to: one.readUInt32LE(4),
        window: one.readUInt32LE(16),
        type: one.readUInt32LE(20),
        data: [24, 28, 32, 36].map((at) => one.readUInt32LE(at)),
      })
    return true
  }
  socket.on('error', () => {})
  socket.on('data', (part) => {
    bytes = Buffer.concat([bytes, Buffer.from(part)])
    while (isIn ? request() : bytes.length >= 12 && letIn()) {}
  })
}

const authority = (display: string, cookie: string): Buffer => {
  const field = (text: string): Buffer => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)])
  return Buffer.concat([
    Buffer.from([1, 0]),
    ...['computer', display, 'MIT-MAGIC-COOKIE-1', cookie].map(field),
  ])
}

describe('staying out of the task bar on X11', () => {
  let folder = ''
  let heard: object[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'x11-'))
    heard = []
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = async (cookie: string): Promise<void> => {
    const server = createServer((socket) => serve(socket, cookie, heard)).listen(join(folder, 'X7'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
  }
  const env = (display: string) => ({ DISPLAY: display, XAUTHORITY: join(folder, 'authority') })

  it('asks the window manager to add the state, with the cookie of this display', async () => {
    await start('secret-7')
    writeFileSync(
      join(folder, 'authority'),
      Buffer.concat([authority('6', 'secret-6'), authority('7', 'secret-7')]),
    )
    await askToSkipTaskbar(0xc00002, env(':7.0'), folder)
    expect(heard).toEqual([{ to: root, window: 0xc00002, type: 101, data: [1, 102, 0, 1] }])
  })

  it('asks without a cookie where the server wants none', async () => {
    await start('')
    await askToSkipTaskbar(1, env(':7'), folder)
    expect(heard).toHaveLength(1)
  })

  it('leaves it where it is turned away, and ends where there is no server', async () => {
    await start('another')
    writeFileSync(join(folder, 'authority'), authority('7', 'secret-7').subarray(0, 20))
    await askToSkipTaskbar(1, env(':7'), folder)
    expect(heard).toEqual([])
    await expect(askToSkipTaskbar(1, env(':8'), folder)).rejects.toThrow('closed the connection')
  })

  it('does nothing about a display that is reached over the network', async () => {
    await askToSkipTaskbar(1, env('localhost:10.0'), folder)
    expect(heard).toEqual([])
  })
})

describe('a window', () => {
  it.each([
    { platform: 'linux', isWayland: false, asks: 2 },
    { platform: 'linux', isWayland: true, asks: 0 },
    { platform: 'win32', isWayland: false, asks: 0 },
    { platform: 'darwin', isWayland: false, asks: 0 },
  ] as const)('on $platform (Wayland: $isWayland) asks $asks times when shown twice', (system) => {
    const getNativeWindowHandle = vi.fn(() => Buffer.alloc(4))
    const window = Object.assign(new EventEmitter(), { getNativeWindowHandle })
    keepOutOfTaskbar(window as never, { ...system, env: {} })
    expect(getNativeWindowHandle).not.toHaveBeenCalled()
    window.emit('show')
    window.emit('show')
    expect(getNativeWindowHandle).toHaveBeenCalledTimes(system.asks)
  })
})
