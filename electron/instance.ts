import { randomUUID } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { commandSchema } from './command-line.ts'

const instanceMessageSchema = z.object({ command: commandSchema, answerTo: z.string() })
/** What a second start tells the running one, and where it waits for the answer. */
export type InstanceMessage = Readonly<z.infer<typeof instanceMessageSchema>>

export const answerSchema = z.object({ ok: z.boolean(), text: z.string() })
export type Answer = Readonly<z.infer<typeof answerSchema>>

const packedSchema = z.object({ packed: z.string().max(2_000_000) })

/**
 * The message as it goes through Electron's single-instance lock: in ASCII, since other characters did not arrive
 * (electron#49801).
 */
export const packMessage = (message: InstanceMessage): z.infer<typeof packedSchema> => ({
  packed: Buffer.from(JSON.stringify(message), 'utf8').toString('base64'),
})

/**
 * Chromium's lock takes 32 kB, command line and message together. The running app does not hear more, and is then ended as
 * one that hangs (`kMaxMessageLength` in process_singleton_posix.cc). Some of it is needed for the working folder.
 */
const mostOctets = 28_000

/** Whether a second start with these arguments can say this to the running app. */
export const fitsLock = (argv: readonly string[], packed: ReturnType<typeof packMessage>): boolean =>
  argv.reduce((sum, argument) => sum + Buffer.byteLength(argument) + 1, packed.packed.length) <= mostOctets

export const tooLongForLock =
  'That is too long for the command line. Open the capture window (--capture alone) and paste it there.'

/** `null` for what no second start of this app has said. */
export const unpackMessage = (data: unknown): InstanceMessage | null => {
  try {
    const { packed } = packedSchema.parse(data)
    return instanceMessageSchema.parse(JSON.parse(Buffer.from(packed, 'base64').toString('utf8')))
  } catch {
    return null
  }
}

const longestAnswer = 100_000

/**
 * Waits for the running instance's answer to a command. Electron's single-instance lock carries a message one way only,
 * so the answer comes back through a local socket (a named pipe on Windows). Where there can be none, the address is empty
 * and the answer says so.
 */
export const awaitAnswer = async (
  platform: NodeJS.Platform,
): Promise<{ address: string; answer: Promise<Answer>; stop: () => void }> => {
  const name = `in-the-loop-${randomUUID().slice(0, 8)}`
  const address = platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
  const server = createServer()
  const answer = new Promise<Answer>((resolve) => {
    server.on('connection', (socket) => {
      let text = ''
      socket.setEncoding('utf8')
      socket.on('data', (part: string) => {
        if (text.length < longestAnswer) text += part
      })
      socket.on('end', () => {
        try {
          resolve(answerSchema.parse(JSON.parse(text)))
        } catch {
          resolve({ ok: false, text: 'The running In the Loop gave no readable answer.' })
        }
      })
      socket.on('error', () => {})
    })
  })
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(address, () => resolve(true))
  })
  if (listens) return { address, answer, stop: () => server.close() }
  const unheard = {
    ok: true,
    text: 'In the Loop is running and was told, but its answer can’t be heard here.',
  }
  return { address: '', answer: Promise.resolve(unheard), stop: () => {} }
}

/** Sends `answer` to whoever waits at `address`; does nothing when that process has gone away. */
export const sendAnswer = (address: string, answer: Answer): Promise<void> =>
  new Promise((resolve) => {
    if (address === '') return resolve()
    const socket = connect(address)
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
    socket.end(JSON.stringify(answer))
  })
