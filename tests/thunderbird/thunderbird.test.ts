import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, onTestFinished, test } from 'vitest'
import { emlDraft } from '../../electron/mail/eml.ts'
import { mailtoBudget, mailtoUrl } from '../../shared/words/mailto.ts'
import { missing, openInThunderbird } from './thunderbird.ts'

const lacking = missing()
if (lacking !== null) console.warn(`Skipped: ${lacking} is not installed here.`)
const real = test.skipIf(lacking !== null)

const draft = {
  to: ['ann@school.org', 'jürgen+maß@schüle.de'],
  cc: ['it@school.org'],
  bcc: ['bob@school.org'],
  subject: 'Fixed: „Drucker“ läuft — 100 % & more? #1+1 😀',
  body: 'Hallo Ann,\n\nes läuft wieder: Öl, "Größe" & <b>nicht fett</b>, 50 % + 1 = ?\n\n  eingerückt\n\nGrüße 👋\nKim',
}

const fileOf = (content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-draft-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'issue-1.eml')
  writeFileSync(path, content)
  return path
}

const sameSpaces = (text: string): string => text.replaceAll('\u00A0', ' ').trim()

real('a mailto address opens a window with the recipients, the subject and the body', async () => {
  const thunderbird = await openInThunderbird(mailtoUrl(draft))
  console.info(`Thunderbird ${thunderbird.version}`)
  const seen = await thunderbird.composing()
  expect(seen).toMatchObject({ to: draft.to, cc: draft.cc, bcc: draft.bcc, subject: draft.subject })
  expect(sameSpaces(seen.body)).toBe(draft.body)
})

real('a mailto address as long as the budget allows arrives whole', async () => {
  const plain = { to: ['ann@school.org'], subject: 'Long', body: '' }
  const room = mailtoBudget - mailtoUrl({ ...plain, body: 'x' }).length + 1
  const body = `${'wort '.repeat(Math.floor(room / 7))}ende`.slice(0, room)
  const url = mailtoUrl({ ...plain, body })
  expect(url.length).toBeGreaterThan(mailtoBudget - 100)
  const seen = await (await openInThunderbird(url)).composing()
  expect(sameSpaces(seen.body)).toBe(body)
})

real('a draft file opens for writing, with the thread and the files, and is what would go out', async () => {
  const content = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
  const thread = { inReplyTo: '<b2@school.org>', references: ['<a1@school.org>', '<b2@school.org>'] }
  const attachments = [
    { name: 'Größe ☃ „neu“.png', mediaType: 'image/png', content },
    { name: 'log.txt', mediaType: 'text/plain', content: new TextEncoder().encode('Öl\n') },
  ]
  const path = fileOf(
    emlDraft({ ...draft, ...thread, body: `${draft.body}\n${'lang '.repeat(600)}` }, { attachments }),
  )
  const thunderbird = await openInThunderbird(path)
  const seen = await thunderbird.composing()
  expect(seen).toMatchObject({ to: draft.to, cc: draft.cc, bcc: draft.bcc, subject: draft.subject })
  expect(sameSpaces(seen.body).startsWith(draft.body)).toBe(true)
  expect(seen.attachments.map(({ name }) => name)).toEqual(attachments.map(({ name }) => name))

  const saved = await PostalMime.parse(await thunderbird.saved())
  expect(saved).toMatchObject({
    subject: draft.subject,
    inReplyTo: thread.inReplyTo,
    references: thread.references.join(' '),
  })
  expect(saved.from?.address).toBe('kim@school.org')
  expect(saved.bcc?.map(({ address }) => address)).toEqual(draft.bcc)
  expect(saved.attachments.map(({ filename }) => filename)).toEqual(attachments.map(({ name }) => name))
  const [picture] = saved.attachments
  expect(Buffer.from(picture?.content as ArrayBuffer).equals(content)).toBe(true)
})
