import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emlDraft } from '../../../../electron/mail/eml.ts'
import { readMailFile } from '../../../../shared/words/mail/mail-file.ts'
import { readSender } from '../../../../shared/words/mail/sender.ts'
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
    cut: false,
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

const from = async (...lines: string[]) =>
  (await readMailFile(bytes(...lines, 'Subject: Jam', '', 'x')))?.requester
const ann = { name: 'Ann Lee', email: 'ann@school.org' }

it.each([
  ['as everybody', 'From: Ann Lee <ann@school.org>'],
  ['family name first, not quoted', 'From: Lee, Ann <ann@school.org>'],
  ['in single quotes', "From: 'Lee, Ann' <ann@school.org>"],
  ['in two kinds of quotes', `From: "'Ann Lee'" <ann@school.org>`],
  ['with quoted quotes', 'From: "\\"Ann Lee\\"" <ann@school.org>'],
  ['encoded with its comma', 'From: =?utf-8?Q?Lee=2C_Ann?= <ann@school.org>'],
  ['as a comment', 'From: ann@school.org (Ann Lee)'],
  ['among several', 'From: Ann Lee <ann@school.org>, Bob Ray <bob@school.org>'],
  ['behind a no-reply address', 'From: Forms <no-reply@x.example>', 'Reply-To: Ann Lee <ann@school.org>'],
  ['behind a form', 'From: "Contact form" <info@school.org>', 'Reply-To: "Lee, Ann" <ann@school.org>'],
  ['behind WordPress', 'From: School <wordpress@school.org>', 'Reply-To: Ann Lee <ann@school.org>'],
  [
    'behind a machine',
    'From: x <it@a.org>',
    'Auto-Submitted: auto-generated',
    'Reply-To: Ann Lee <ann@school.org>',
  ],
  [
    'via a Google group',
    `From: "'Ann Lee' via IT Help" <it-help@school.org>`,
    'X-Original-From: Ann Lee <ann@school.org>',
    'Reply-To: it-help@school.org',
    'List-Id: <it-help.school.org>',
  ],
  [
    'via a list that only keeps the address',
    'From: "Ann Lee via IT" <it@lists.school.org>',
    'Reply-To: ann@school.org',
  ],
  ['via a German list', 'From: Ann Lee über IT <it@school.org>', 'Reply-To: ann@school.org'],
  [
    'behind the address of a list',
    'From: IT <it@school.org>',
    'Reply-To: Ann Lee <ann@school.org>',
    'List-Post: <mailto:it@school.org>',
  ],
])('knows who wrote, %s', async (_, ...lines) => {
  expect(await from(...lines)).toEqual(ann)
})

it('takes the bracketed address for the address, whatever is written before it', async () => {
  const eve = { email: 'eve@evil.example' }
  for (const name of ['"ann@school.org"', '"Ann <ann@school.org>"', '=?utf-8?Q?ann=40school.org?='])
    expect((await from(`From: ${name} <eve@evil.example>`))?.email).toBe(eve.email)
  expect(await from('From: "ann@school.org" <eve@evil.example>')).toEqual(eve)
  expect(await from('From: Eve <eve@evil.example>', 'Reply-To: Ann Lee <ann@school.org>')).toEqual({
    name: 'Eve',
    ...eve,
  })
})

it.each([
  'Ann Lee <ann@school.org> <eve@evil.example>',
  '<eve@evil.example> (ann@school.org)',
  'eve@evil.example (Ann Lee <ann@school.org>)',
  'eve@evil.example (ann@school.org)',
  '"Ann \\"<ann@school.org>, \\" Lee" <eve@evil.example>',
  '"Ann Lee" <mailto:eve@evil.example>',
  'Ann Lee (ann@school.org) <eve@evil.example>',
])('reads %s as Eve’s, dropped as a file and pasted', async (sender) => {
  expect((await from(`From: ${sender}`))?.email).toBe('eve@evil.example')
  expect(readSender(sender)?.email).toBe('eve@evil.example')
})

it('never answers into a list or a void where somebody is named', async () => {
  expect(await from('From: "Ann Lee via IT" <it@school.org>')).toEqual({ name: 'Ann Lee' })
  expect(await from('From: a@x.org', 'Reply-To: noreply@x.org', 'List-Id: <b.x.org>')).toEqual({
    email: 'a@x.org',
  })
})

const latin1 = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0))
it.each([
  ['undeclared', latin1('From: a@b.org\nSubject: Büro\n\nEr läuft')],
  ['declared', latin1('From: a@b.org\nSubject: Büro\nContent-Type: text/plain; charset=latin1\n\nEr läuft')],
  [
    'undeclared in a part',
    latin1(
      'From: a@b.org\nSubject: Büro\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nEr läuft\n--x--\n',
    ),
  ],
  ['UTF-8, undeclared', new TextEncoder().encode('From: a@b.org\nSubject: Büro\n\nEr läuft')],
  ['with a mark', new TextEncoder().encode('\uFEFFFrom: a@b.org\nSubject: Büro\n\nEr läuft')],
  [
    'UTF-16',
    new Uint8Array(
      Uint16Array.from('\uFEFFFrom: a@b.org\nSubject: Büro\n\nEr läuft', (c) => c.charCodeAt(0)).buffer,
    ),
  ],
  [
    'out of an mbox',
    latin1('From a@b.org Wed Nov 18 10:32:00 2026\nFrom: a@b.org\nSubject: Büro\n\nEr läuft'),
  ],
])('reads the letters of a mail: %s', async (_, content) => {
  expect(await readMailFile(content)).toMatchObject({
    title: 'Büro',
    details: 'Er läuft',
    requester: { email: 'a@b.org' },
  })
})

it('puts a space where a subject has a line break or a control character', async () => {
  const subject = async (raw: string) =>
    (await readMailFile(bytes('From: a@b.org', `Subject: ${raw}`, '', 'x')))?.title
  for (const raw of [
    '=?utf-8?Q?Printer=0D=0Ajam?=',
    'Printer\u0007jam',
    'Printer\tjam',
    '=?utf-8?Q?Printer=00=1Fjam?=',
  ])
    expect(await subject(raw)).toBe('Printer jam')
  expect(await subject('Printer\r\n jam')).toBe('Printer jam')
})

it('cuts what is longer than anybody reads, and says so', async () => {
  const long = await readMailFile(
    bytes('From: a@b.org', `Subject: ${'s'.repeat(5_000)}`, '', 'ä'.repeat(700_000)),
  )
  expect(long?.cut).toBe(true)
  expect(new TextEncoder().encode(long?.details).length).toBe(1_000_000)
  expect([long?.title.length, long?.thread?.subject.length]).toEqual([200, 500])
  const page = await readMailFile(bytes(...head, 'Content-Type: text/html', '', '<p>x</p>'.repeat(200_000)))
  expect(page?.cut).toBe(true)
  expect((await readMailFile(bytes(...head, '', 'short')))?.cut).toBe(false)
})

it('knows whose mail was sent on, and keeps the words of who sent it', async () => {
  const block = ['From: Ann Lee <ann@school.org>', 'Sent: Wednesday 10:32', 'To: Bob', 'Subject: Printer jam']
  const sent = (subject: string) =>
    readMailFile(
      bytes(
        'From: Bob <bob@x.org>',
        `Subject: ${subject}`,
        '',
        'Can you look?',
        '',
        ...block,
        '',
        'It jams.',
      ),
    )
  expect(await sent('FW: Printer jam')).toMatchObject({
    title: 'Printer jam',
    requester: ann,
    details: ['Can you look?', '', ...block, '', 'It jams.'].join('\n'),
  })
  expect((await sent('RE: Printer jam'))?.requester).toEqual({ name: 'Bob', email: 'bob@x.org' })
})
