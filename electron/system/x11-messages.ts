/** The bytes of the X protocol that a client needs to ask a window manager for something (X.Org, X11 Protocol, appendix B). */

export type XCookie = Readonly<{ name: string; data: Buffer }>

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

/** The entry of an Xauthority file for a local display; `null` where there is none, as with a server that asks for none. */
export const cookieOf = (authority: Buffer, display: string): XCookie | null => {
  let at = 0
  const field = (): Buffer => {
    const length = authority.readUInt16BE(at)
    at += 2 + length
    return authority.subarray(at - length, at)
  }
  while (at + 2 <= authority.length) {
    at += 2 // the address family: this computer is known by several
    try {
      const [, number, name, data] = [field(), field(), field(), field()]
      const isOurs = number.length === 0 || number.toString() === display
      if (isOurs && name.toString() === 'MIT-MAGIC-COOKIE-1') return { name: name.toString(), data }
    } catch {
      return null // cut short
    }
  }
  return null
}

export const setupRequest = (cookie: XCookie | null): Buffer => {
  const name = Buffer.from(cookie?.name ?? '')
  const data = cookie?.data ?? Buffer.alloc(0)
  const head = Buffer.alloc(12)
  head.write('l') // numbers follow with the least significant byte first
  head.writeUInt16LE(11, 2)
  head.writeUInt16LE(name.length, 6)
  head.writeUInt16LE(data.length, 8)
  return Buffer.concat([head, padded(name), padded(data)])
}

/** How long the answer to `setupRequest` is; `null` while its head has not come. */
export const setupLength = (answer: Buffer): number | null =>
  answer.length < 8 ? null : 8 + answer.readUInt16LE(6) * 4

/** The root window of the first screen; `null` when the server wants nothing to do with this client. */
export const rootOf = (answer: Buffer): number | null => {
  if (answer[0] !== 1) return null
  const vendor = Math.ceil(answer.readUInt16LE(24) / 4) * 4
  return answer.readUInt32LE(40 + vendor + answer.readUInt8(29) * 8)
}

export const internAtom = (name: string): Buffer => {
  const text = padded(Buffer.from(name))
  const head = Buffer.alloc(8)
  head.writeUInt8(16)
  head.writeUInt16LE(2 + text.length / 4, 2)
  head.writeUInt16LE(name.length, 4)
  return Buffer.concat([head, text])
}

export const answerLength = 32
export const atomOf = (answer: Buffer): number => answer.readUInt32LE(8)

/** Any answer to it means that all that was sent before has been done. */
export const getInputFocus = Buffer.from([43, 0, 1, 0])

/** Asks the window manager to add one state to a window (Extended Window Manager Hints, `_NET_WM_STATE`). */
export const addState = (
  to: Readonly<{ root: number; window: number; netWmState: number; state: number }>,
) => {
  const request = Buffer.alloc(44)
  request.writeUInt8(25) // SendEvent
  request.writeUInt16LE(11, 2)
  request.writeUInt32LE(to.root, 4)
  request.writeUInt32LE((1 << 19) | (1 << 20), 8) // SubstructureNotify and SubstructureRedirect
  request.writeUInt8(33, 12) // ClientMessage
  request.writeUInt8(32, 13)
  request.writeUInt32LE(to.window, 16)
  request.writeUInt32LE(to.netWmState, 20)
  for (const [index, value] of [1, to.state, 0, 1].entries()) request.writeUInt32LE(value, 24 + index * 4)
  return request
}
