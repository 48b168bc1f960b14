import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emlDraft } from '../../../shared/words/eml.ts'
import { readMailFile } from '../../../shared/words/mail-file.ts'
import { anyText } from './any-mail.ts'

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))
const head = ['From: "Lee, Ann" <ann@school.org>', 'Subject: RE: Printer jam', 'Message-ID: <b2@school.org>']

it('reads a mail with its sender, thread and words', async () => {
  expect(
    await readMailFile(bytes(...head, 'In-Reply-To: <a1@school.org>', '', 'It jams.', '', 'Ann')),
  ).toEqual({
    title: 'Printer jam',
    details: 'It jams.\n\nAnn',
    requester: { name: 'Ann Lee', email: 'ann@school.org' },
    thread: { subject: 'RE: Printer jam', messageId: '<b2@school.org>', references: ['<a1@school.org>'] },
    attachments: [],
  })
})

it('takes the words out of a mail that is only a web page', async () => {
  const page = [
    'Content-Type: text/html; charset=utf-8',
    '',
    '<style>p{}</style><p>It <b>jams</b>&nbsp;&amp; smells.</p><div>Gr&#252;&szlig;e<br>Ann</div>',
  ]
  expect((await readMailFile(bytes(...head, ...page)))?.details).toBe('It jams & smells.\n\nGrüße\nAnn')
})

it('keeps what is attached and pictures of the screen, and leaves logos', async () => {
  const part = (disposition: string, id: string, content: string) => [
    '--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${disposition}`,
    `Content-ID: <${id}>`,
    '',
    content,
  ]
  const found = await readMailFile(
    bytes(
      ...head,
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html',
      '',
      '<img src="cid:logo"><img src="cid:screen">',
      ...part('inline; filename=logo.png', 'logo', btoa('x'.repeat(2_000))),
      ...part('inline; filename=screen.png', 'screen', btoa('x'.repeat(20_000))),
      ...part('attachment; filename=small.png', 'small', btoa('x')),
      '--x--',
    ),
  )
  expect(found?.attachments.map(({ name, content }) => [name, content.length])).toEqual([
    ['screen.png', 20_000],
    ['small.png', 1],
  ])
})

it('gives nothing for what is no mail', async () => {
  const outlookMsg = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])
  expect(await readMailFile(outlookMsg)).toBeUndefined()
  expect(await readMailFile(new Uint8Array())).toBeUndefined()
  expect(await readMailFile(bytes('Dear diary', '', 'nothing'))).toBeUndefined()
})

it('never fails, whatever is in the file, and reads what we write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), anyText, async (noise, text) => {
      await readMailFile(noise)
      await readMailFile(
        new Uint8Array([...bytes(...head, 'Content-Type: multipart/mixed; boundary=a', ''), ...noise]),
      )
      const eml = emlDraft({ to: ['ann@school.org'], subject: `Re: x${text}`, body: text })
      expect((await readMailFile(new TextEncoder().encode(eml)))?.title).toMatch(/^x/)
    }),
  )
})
