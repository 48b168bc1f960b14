import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { requests } from '../../../shared/contract.ts'
import { maxMailFileOctets } from '../../../shared/limits.ts'
import type { HandoverForm } from '../../../shared/model/settings.ts'
import { refusal } from '../log/a-log.ts'
import { anApp } from './an-app.ts'

const photo = { name: 'photo.png', mediaType: 'image/png', content: new Uint8Array([1, 0, 255]) }
const long = 'Ein Blatt klemmte unter der Rolle. '.repeat(80)

const aFix = async (form: HandoverForm, resolution = 'A sheet of paper was stuck.') => {
  const app = anApp()
  await app.ask['settings:change']({
    patch: { handover: { form, tooLong: 'eml', oneMailForMany: false } },
  })
  const issueId = await app.capture('Ann Lee <ann@school.org>: Printer jam')
  await app.ask['issue:resolve']({ issueId, resolution })
  return { ...app, issueId }
}

test.each([
  ['mailto', /^mailto:ann@school\.org\?/],
  ['gmail', /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=ann@school\.org&/],
  ['outlook-web', /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=ann@school\.org&/],
  ['eml', /^X-Unsent: 1\r\nTo: ann@school\.org\r\n/],
] as const)('the setting decides how a mail is opened: %s', async (form, begins) => {
  const { ask, issueId, opened, log } = await aFix(form)
  expect(await ask['issue:write-mail']({ issueId })).toMatchObject({ form, words: null, problem: null })
  expect(opened).toEqual([expect.stringMatching(begins)])
  expect(log.record(issueId).openedDraft).not.toBeNull()
})

test('copied is handed over too, and asked about afterwards', async () => {
  const { ask, issueId, opened, copied, log } = await aFix('copy')
  expect(await ask['issue:write-mail']({ issueId })).toMatchObject({ form: 'copy', problem: null })
  expect(copied).toEqual([expect.stringMatching(/^To: ann@school\.org\nSubject: /)])
  expect(opened).toEqual([])
  expect(log.record(issueId).openedDraft).not.toBeNull()
})

test('a page that takes no long text opens short, with the text on the clipboard', async () => {
  const { ask, issueId, opened, copied } = await aFix('gmail', long)
  const outcome = await ask['issue:write-mail']({ issueId })
  expect(outcome).toMatchObject({ form: 'gmail', words: expect.stringContaining('clipboard') })
  expect(opened[0]).not.toContain('body=')
  expect(copied).toEqual([outcome.draft.body])
})

test('files make a mail link a draft file, and can be left out', async () => {
  const { ask, issueId, opened } = await aFix('mailto')
  const { attachmentId } = await ask['issue:attach']({ issueId, ...photo })
  expect(await ask['issue:write-mail']({ issueId })).toMatchObject({
    form: 'eml',
    words: 'A mail link can’t carry the file, so it opens as a draft file.',
  })
  const [file] = (await PostalMime.parse(opened[0] ?? '')).attachments
  expect([file?.filename, [...new Uint8Array(file?.content as ArrayBuffer)]]).toEqual([
    'photo.png',
    [1, 0, 255],
  ])
  await ask['issue:not-sent']({ issueId })
  await ask['issue:detach']({ issueId, attachmentId })
  expect((await ask['issue:write-mail']({ issueId, words: 'Without.' })).form).toBe('mailto')
  expect((await ask['issue:read']({ issueId })).attachments).toEqual([])
})

test('a second click is the same mail; with a file that came in between, it is another one', async () => {
  const { ask, issueId, opened } = await aFix('eml')
  await ask['issue:write-mail']({ issueId })
  await ask['issue:write-mail']({ issueId })
  expect(opened).toHaveLength(1)
  await ask['issue:attach']({ issueId, ...photo })
  await expect(ask['issue:write-mail']({ issueId })).rejects.toMatchObject({ code: 'not-possible' })
  await ask['issue:not-sent']({ issueId })
  await ask['issue:write-mail']({ issueId })
  expect(opened).toEqual([expect.not.stringContaining('photo.png'), expect.stringContaining('photo.png')])
})

test('a copy of a file is written where it is wanted', async () => {
  const { ask, issueId, saved } = await aFix('mailto')
  const { attachmentId } = await ask['issue:attach']({ issueId, ...photo })
  expect(await ask['issue:save-attachment']({ issueId, attachmentId })).toEqual({ saved: true })
  expect(saved).toEqual([['photo.png', [1, 0, 255]]])
  await expect(ask['issue:save-attachment']({ issueId, attachmentId: 99 })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the answer to a pasted mail goes into its thread', async () => {
  const { ask, capture, opened } = await aFix('eml')
  const issueId = await capture(
    'Message-ID: <b2@school.org>\nReferences: <a1@school.org>\nFrom: Eva Roth <eva@school.org>\nSubject: AW: Maus\n\nGeht nicht.',
  )
  await ask['issue:write-mail']({ issueId })
  expect(await PostalMime.parse(opened.at(-1) ?? '')).toMatchObject({
    subject: 'Re: Maus',
    inReplyTo: '<b2@school.org>',
    references: '<a1@school.org> <b2@school.org>',
  })
})

const mailFile = (...parts: readonly string[]) =>
  new TextEncoder().encode(
    [
      'From: Eva Roth <eva@school.org>',
      'Subject: Maus',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      '',
      'Geht nicht.',
      ...parts,
      '--x--',
    ].join('\r\n'),
  )
const part = (name: string, octets: number) => [
  '--x',
  `Content-Disposition: attachment; filename=${name}`,
  'Content-Transfer-Encoding: base64',
  '',
  btoa('x'.repeat(octets)),
]

test('a mail file is logged in one change that can be taken back, with its files, which do not go back', async () => {
  const { ask, done, log, logged: withoutQuestion } = await aFix('mailto')
  const content = mailFile(...part('screen.png', 10), ...part('video.mp4', 11_000_000))
  const logged = await withoutQuestion(ask['capture:mail-file']({ content }))
  const { issueId, changeId } = logged
  expect(logged.summary).toBe('Maus · Eva Roth (new) · 1 file · 1 file was too big to keep')
  expect(done.at(-1)).toEqual([changeId, 'Logged: Maus. 1 file was too big to keep'])
  const { view, attachments } = await ask['issue:read']({ issueId })
  expect(view.issue).toMatchObject({ title: 'Maus', details: 'Geht nicht.', channel: 'mail' })
  expect(view.requester).toMatchObject({ name: 'Eva Roth', email: 'eva@school.org' })
  expect(attachments).toMatchObject([{ name: 'screen.png', size: 10, goesAlong: false }])
  expect((await ask['issue:write-mail']({ issueId })).form).toBe('mailto')
  await ask['issue:not-sent']({ issueId })
  expect(log.attachedFiles(issueId)).toEqual([])
})

test('of an odd mail is kept what fits, and what was left out is said', async () => {
  const { ask, logged } = anApp()
  const files = Array.from({ length: 101 }, (_, at) => part(`${'n'.repeat(1_100)}${at}.txt`, 1)).flat()
  const { issueId, summary } = await logged(
    ask['capture:mail-file']({ content: mailFile('x'.repeat(1_100_000), ...files) }),
  )
  expect(summary).toBe(
    'Maus · Eva Roth (new) · 100 files · 1 file was more than an issue holds · the end of its long text was left out',
  )
  const { view, attachments } = await ask['issue:read']({ issueId })
  expect(view.issue.details?.length).toBe(1_000_000)
  expect(attachments.length).toBe(100)
  expect(attachments[0]?.name).toMatch(/^n{146}\.txt$/)
})

test('a namesake with another address is said to be new, dropped as well as pasted', async () => {
  const { ask, capture, logged } = anApp()
  await capture('Eva Roth <eva@school.org>: Maus')
  const mail = (from: string) => `From: ${from}\nSubject: x\n\ny`
  const dropped = async (from: string) =>
    (await logged(ask['capture:mail-file']({ content: new TextEncoder().encode(mail(from)) }))).summary
  const pasted = async (from: string) => (await logged(ask['capture:log']({ line: mail(from) }))).summary
  for (const [summaryOf, domain] of [
    [dropped, 'schoo1.org'],
    [pasted, 'evil.example'],
  ] as const) {
    expect(await summaryOf('Eva Roth <eva@school.org>')).toMatch(/^x · Eva Roth(?! \(new\))/)
    expect(await summaryOf(`"eva@school.org" <mallory@${domain}>`)).toMatch(/^x · mallory@\S+ \(new\)/)
    expect(await summaryOf(`Eva Roth <eva@${domain}>`)).toMatch(/^x · Eva Roth \(new\)/)
  }
})

test('what is no mail, or too big for one, is refused in words', async () => {
  const { ask } = await aFix('mailto')
  await expect(ask['capture:mail-file']({ content: new Uint8Array([1, 2, 3]) })).rejects.toMatchObject({
    code: 'invalid-request',
    message: expect.stringContaining('Save the mail as .eml'),
  })
  const content = new Uint8Array(maxMailFileOctets + 1)
  await expect(ask['capture:mail-file']({ content })).rejects.toMatchObject({
    message: expect.stringContaining('50 MB'),
  })
})

test('a window can hand over octets, and nothing else in their place', () => {
  const schema = requests['issue:attach'].request
  expect(schema.safeParse({ issueId: 1, ...photo }).success).toBe(true)
  for (const content of ['abc', [1, 2], { length: 1 }, null, new ArrayBuffer(1)])
    expect(schema.safeParse({ issueId: 1, ...photo, content }).success).toBe(false)
  expect(refusal(() => anApp().log.attach(1, photo))[0]).toBe('not-found')
})
