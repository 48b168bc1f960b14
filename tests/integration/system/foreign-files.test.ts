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
