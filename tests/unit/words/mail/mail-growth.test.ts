import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlText } from '../../../../shared/words/mail/html-text.ts'
import { readMailFile } from '../../../../shared/words/mail/mail-file.ts'
import { parsePastedMail } from '../../../../shared/words/mail/pasted-mail.ts'

/** Less than this says nothing on a busy machine, and is nobody's trouble. */
const nothingMs = 300

const spent = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** How often as long twice the size takes, of the best of a few runs: the processor's time, not the clock's. */
const growth = async (read: (size: number) => unknown, small: number, large: number): Promise<number> => {
  let [one, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < 4; run += 1) {
    other = Math.min(other, await spent(() => read(large)))
    if (other < nothingMs) return 0
    one = Math.min(one, await spent(() => read(small)))
  }
  return other / one
}

const filled = (head: string, unit: string, size: number): string =>
  (head + unit.repeat(Math.ceil(size / unit.length))).slice(0, size)

const part = fc.constantFrom(
  ...'<>@"\'([*:-_=.,; \n\t#a1',
  ...[
    'From: ',
    'Subject: x\n',
    'To: a\n',
    'a@b.org',
    'On ',
    ' wrote:\n',
    'Am ',
    'schrieb ',
    'Op ',
    'schreef\n',
    'Le 10:00 ',
  ],
  ...[
    'a écrit :\n',
    '-----',
    ' on behalf of ',
    '> ',
    '=?utf-8?Q?a?=',
    '=20',
    'kirjoitti ',
    '\u00a0',
    '\u200b',
    'CAUTION: link ',
  ],
)
const pattern = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
const pasteHead = fc.constantFrom(
  '',
  'From: a@b.org\nMessage-ID: <a@b>\n',
  'From: Ann <a@b.org>\nSubject: ',
  '---------- Forwarded message ---------\nOd: ',
  'note\n\nFrom: Ann <a@b.org>\nTo: ',
  'From: a@b.org\nMessage-ID: <a@b>\nContent-Type: text/html\n\n',
)
const fileHead = fc.constantFrom(
  'From: a@b.org\nSubject: x\n\n',
  'From: ',
  'From: a@b.org\nSubject: ',
  'From: a@b.org\nContent-Type: text/html\n\n',
  'From: a@b.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\n',
)
const page = [
  '<',
  '<li ',
  '<br ',
  '&#32;',
  '&',
  '<!--',
  '<a href="',
  '<b>',
  '<p>',
  '</p>',
  '<div><b>',
  '<table><tr><td>',
]

describe('the time that reading takes grows with the length', () => {
  it('of what is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(pasteHead, pattern, async (head, unit) => {
        const read = (size: number) => parsePastedMail(filled(head, unit, size))
        expect([unit, await growth(read, 50_000, 100_000)]).toEqual([
          unit,
          expect.toSatisfy((times) => times < 2.5),
        ])
      }),
      { numRuns: 80 },
    )
  })

  it('of a mail file', async () => {
    await fc.assert(
      fc.asyncProperty(fileHead, pattern, async (head, unit) => {
        const read = (size: number) => readMailFile(new TextEncoder().encode(filled(head, unit, size)))
        expect([unit, await growth(read, 50_000, 100_000)]).toEqual([
          unit,
          expect.toSatisfy((times) => times < 2.5),
        ])
      }),
      { numRuns: 40 },
    )
  })

  it.each([...page, ...page.map((unit) => `${unit}x `)])('of a page of %j', async (unit) => {
    expect(await growth((size) => htmlText(filled('', unit, size)), 100_000, 400_000)).toBeLessThan(8)
  })

  it('up to a limit of lines', async () => {
    const lines = (text: string) => new TextEncoder().encode(`From: a@b.org\nSubject: x\n\n${text}`)
    expect((await readMailFile(lines('\n'.repeat(1_000_000))))?.cut).toBe(true)
    const kept = await readMailFile(lines(`${'wrote:\n'.repeat(9_000)}end`))
    expect([kept?.cut, kept?.details?.endsWith('end')]).toEqual([false, true])
    const file = `--x\nContent-Disposition: attachment\n\n${'1;2\n'.repeat(15_000)}--x--`
    const head = 'From: a@b.org\nContent-Type: multipart/mixed; boundary=x\n\n'
    const whole = await readMailFile(new TextEncoder().encode(head + file))
    expect([whole?.cut, whole?.attachments[0]?.content.length]).toEqual([false, 60_000])
  })
})
