import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createForeignFiles } from '../../../electron/system/foreign-files.ts'

const workerPath = resolve(import.meta.dirname, '../../../electron/system/foreign-file-worker.ts')
const bytes = (text: string) => new TextEncoder().encode(text)
const never = () => () => {}
const badWorker = async (code: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'in-the-loop-worker-')), 'worker.mjs')
  writeFileSync(path, code)
  return path
}

it('reads a mail in a thread of its own, with its files', async () => {
  const read = createForeignFiles({ workerPath, after: never })
  const head = 'From: Ann Lee <ann@school.org>\r\nSubject: Jam\r\n'
  const part = '\r\n--x\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nhi\r\n--x--'
  const mail = await read('mail', bytes(`${head}Content-Type: multipart/mixed; boundary=x\r\n${part}`))
  expect(mail).toMatchObject({ title: 'Jam', requester: { email: 'ann@school.org' } })
  expect(mail?.attachments[0]?.content).toEqual(bytes('hi\n'))
  expect(await read('mail', bytes('no mail'))).toBeUndefined()
})

it('reads a calendar there, and says what is none', async () => {
  const read = createForeignFiles({ workerPath, after: never })
  const span = { from: '2026-01-01', to: '2026-12-31' }
  const event = 'BEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Noël\nEND:VEVENT'
  const calendar = `BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`
  const days = [{ date: '2026-12-25', name: 'Noël' }]
  expect(await read('calendar', bytes(calendar), span)).toMatchObject({ days, faults: [] })
  const inUtf16 = new Uint8Array(Uint16Array.from(`\uFEFF${calendar}`, (each) => each.charCodeAt(0)).buffer)
  expect(await read('calendar', inUtf16, span)).toMatchObject({ days })
  expect(await read('calendar', bytes('Sign in first'), span)).toBeUndefined()
})

it('ends what never ends, and says so', async () => {
  let timeIsUp = (): void => {}
  const read = createForeignFiles({
    workerPath: await badWorker('for (;;);'),
    after: (_, callback) => {
      timeIsUp = callback
      return () => {}
    },
  })
  const reading = read('mail', bytes('x'))
  timeIsUp()
  await expect(reading).rejects.toMatchObject({ code: 'not-possible', message: /took too long.*paste it/ })
})

it.each([
  ['fails', 'throw new Error("broken")'],
  ['ends without an answer', ''],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(1_000_000).fill(1.5))'],
])('says so when reading %s', async (_, code) => {
  const read = createForeignFiles({ workerPath: await badWorker(code), after: never, mostMegabytes: 64 })
  await expect(read('mail', bytes('x'))).rejects.toMatchObject({
    code: 'not-possible',
    message: /can’t be read.*paste it/,
  })
})
