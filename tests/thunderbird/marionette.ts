import { once } from 'node:events'
import { connect } from 'node:net'
import { z } from 'zod'

const answer = z.tuple([z.literal(1), z.number(), z.unknown(), z.unknown()])

/** Mozilla's remote protocol: each message is its length in octets, a colon, and JSON. */
export const connectMarionette = async (port: number) => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let received = Buffer.alloc(0)
  let count = 0

  const take = (): unknown => {
    const colon = received.indexOf(':')
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)))
    if (colon < 0 || received.length < end) return undefined
    const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
    received = received.subarray(end)
    return message
  }
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (let message = take(); message !== undefined; message = take()) {
      // The first one is a greeting.
      const { success, data } = answer.safeParse(message)
      if (!success) continue
      const [, id, error, value] = data
      if (error === null) waiting.get(id)?.resolve(value)
      else waiting.get(id)?.reject(new Error(JSON.stringify(error)))
      waiting.delete(id)
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Thunderbird has gone.'))
  })

  const command = (name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      const text = JSON.stringify([0, count, name, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  return { command, end: () => void socket.destroy() }
}
