import { expect, test } from 'vitest'
import { fitsLock, packMessage, unpackMessage } from '../../../electron/instance.ts'

const lines = [
  'Ann’s printer',
  'Принтер не печатает',
  '🖨️🔥 help 👩‍💻',
  'שרה: המדפסת',
  '“quoted” — café',
  'a\u0000b',
]

test.each(lines)('a command with %s reaches the running app as it was, in ASCII', (line) => {
  const message = { command: { kind: 'capture', line }, answerTo: '/tmp/привет.sock' } as const
  const packed = packMessage(message)
  expect(JSON.stringify(packed)).toMatch(/^[\x20-\x7e]+$/)
  expect(unpackMessage(structuredClone(packed))).toEqual(message)
})

test.each([
  undefined,
  null,
  {},
  { packed: 'no' },
  { packed: 7 },
  { packed: Buffer.from('{}').toString('base64') },
])('what nobody of ours has said is passed over: %j', (said) => {
  expect(unpackMessage(said)).toBeNull()
})

test('what the lock has no room for is known before: the running app would be ended as one that hangs', () => {
  const fits = (line: string) =>
    fitsLock(
      ['in-the-loop', '--capture', line],
      packMessage({ command: { kind: 'capture', line }, answerTo: '/tmp/x' }),
    )
  for (const line of ['x'.repeat(10_000), 'ж'.repeat(4_000)]) expect(fits(line)).toBe(true)
  for (const line of ['x'.repeat(20_000), 'ж'.repeat(10_000)]) expect(fits(line)).toBe(false)
})
