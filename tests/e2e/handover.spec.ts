import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { problems } from './accessibility.ts'
import { type App, expect, needs, test } from './fixture.ts'

const line = 'Ann Lee <ann@school.org>: Printer jam in 204'
const title = 'Printer jam in 204'
const short = 'A sheet of paper was stuck.'
const long = 'Ein Blatt Papier klemmte unter der Rolle, wo es niemand sah. '.repeat(40)

const waiting = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const chooseForm = async ({ panel, openPanel }: App, form: string) => {
  await openPanel()
  await panel.getByRole('button', { name: 'Settings' }).click()
  const mail = panel.getByRole('region', { name: 'Mail' })
  await mail.getByText(form, { exact: true }).click()
  await expect(mail.getByText('Saved')).toBeVisible()
  await panel.getByRole('button', { name: 'Back' }).click()
}

/** Fixes Ann's issue and writes the mail; gives the card. */
const write = async (app: App, resolution: string): Promise<Locator> => {
  await app.log(line)
  await app.fix(title, resolution)
  await waiting(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(app)).toContainText('Did it go out?')
  return waiting(app)
}

const openedUrl = async (app: App): Promise<URL> => new URL((await app.openings())[0] ?? '')

const openedMail = async (app: App) => {
  // The question comes first, should the app end while the file is written.
  await expect.poll(async () => (await app.openings()).length).toBeGreaterThan(0)
  return PostalMime.parse(readFileSync((await app.openings()).at(-1) ?? ''))
}

/** Drops files as another program would; content as text, or as many letters. */
const drop = async (
  page: Page,
  target: Locator,
  files: readonly Readonly<{ name: string; content: string | number }>[],
) => {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, content } of given)
      transfer.items.add(new File([typeof content === 'string' ? content : 'x'.repeat(content)], name))
    return transfer
  }, files)
  await target.dispatchEvent('dragover', { dataTransfer })
  await target.dispatchEvent('drop', { dataTransfer })
}

test.describe('each form, from the panel', () => {
  test('Gmail', async ({ app }) => {
    await chooseForm(app, 'Gmail')
    await write(app, short)
    const url = await openedUrl(app)
    expect(url.host).toBe('mail.google.com')
    expect(url.searchParams.get('to')).toBe('ann@school.org')
    expect(url.searchParams.get('su')).toContain(title)
    expect(url.searchParams.get('body')).toContain(short)
  })

  test('Outlook on the web, and too long for it: the text is on the clipboard, and it says so', async ({
    app,
  }) => {
    await chooseForm(app, 'Outlook web')
    const card = await write(app, long)
    const url = await openedUrl(app)
    expect(url.host).toBe('outlook.office.com')
    expect(url.searchParams.get('subject')).toContain(title)
    expect(url.searchParams.has('body')).toBe(false)
    expect(await app.clipboard()).toContain(long.trim())
    await expect(card.getByRole('status')).toHaveText(
      'It is too long for a link to Outlook on the web, so the text is on the clipboard: paste it there.',
    )
  })

  test('copy', async ({ app }) => {
    await chooseForm(app, 'Copy')
    await write(app, short)
    expect(await app.clipboard()).toMatch(
      /^To: ann@school\.org\nSubject: .*Printer jam in 204\n\n[\s\S]*A sheet of paper was stuck\./,
    )
    expect(await app.openings()).toEqual([])
  })

  test('draft file', async ({ app }) => {
    await chooseForm(app, 'Draft file')
    await write(app, short)
    const mail = await openedMail(app)
    expect(mail.to?.[0]?.address).toBe('ann@school.org')
    expect(mail.text).toContain(short)
  })

  test('mail program, and too long for a link: a draft file instead, and it says so', async ({ app }) => {
    const card = await write(app, long)
    expect((await openedMail(app)).text).toContain(long.trim())
    await expect(card.getByRole('status')).toHaveText(
      'It is too long for a mail link, so it opens as a draft file.',
    )
  })
})

test('files on an issue: dropped and chosen, listed, removed, back again, and in the mail', async ({
  app,
}) => {
  const { panel } = app
  await app.log(line)
  await app.fix(title, short)
  const card = waiting(app)
  await card.getByRole('button', { name: title }).click()
  await drop(panel, card, [{ name: 'Fußnote ☃.txt', content: 'Öl' }])
  await expect(card.getByRole('button', { name: 'Remove Fußnote ☃.txt' })).toBeVisible()

  await card.getByRole('button', { name: 'Attach a file…' }).click()
  const chooser = panel.waitForEvent('filechooser')
  await card.getByRole('button', { name: 'Choose files…' }).click()
  const content = Buffer.from([0, 1, 127, 128, 255])
  await (await chooser).setFiles([{ name: 'photo.png', mimeType: 'image/png', buffer: content }])
  const remove = card.getByRole('button', { name: 'Remove photo.png' })
  await expect(remove).toBeVisible()
  await expect(card.getByText('5 bytes · in the next mail')).toBeVisible()

  await remove.click()
  await expect(remove).toHaveCount(0)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(remove).toBeVisible()
  await expect(card.getByText('File attached', { exact: false }).first()).toBeVisible()

  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card.getByRole('status')).toHaveText(
    'A mail link can’t carry the files, so it opens as a draft file.',
  )
  const { attachments } = await openedMail(app)
  expect(attachments.map(({ filename }) => filename)).toEqual(['Fußnote ☃.txt', 'photo.png'])
  expect([...new Uint8Array(attachments[1]?.content as ArrayBuffer)]).toEqual([...content])
})

test('a file that is too big is refused in words', async ({ app }) => {
  await app.log(line)
  await app.openPanel()
  const row = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await drop(app.panel, row, [{ name: 'video.mp4', content: 10 * 1024 * 1024 + 1 }])
  await expect(row.getByRole('alert')).toHaveText(/“video\.mp4” is bigger than the 10 MB/)
})

test('ten megabytes cross the bridge', async ({ app }) => {
  await app.log(line)
  await app.openPanel()
  const row = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await drop(app.panel, row, [{ name: 'big.log', content: 10 * 1024 * 1024 }])
  await row.getByRole('button', { name: title }).click()
  await expect(row.getByText('10 MB · in the next mail')).toBeVisible()
})

test('a saved mail that is dropped is logged, and answered in its thread', async ({ app }) => {
  const eml = [
    'Message-ID: <c3@school.org>',
    'References: <a1@school.org>',
    'From: =?utf-8?Q?J=C3=BCrgen_Ma=C3=9F?= <juergen@school.org>',
    'Subject: AW: Drucker klemmt',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Er klemmt wieder.',
    '--x',
    'Content-Type: image/png',
    'Content-Disposition: attachment; filename=screen.png',
    '',
    'abc',
    '--x--',
    '',
  ].join('\r\n')
  await chooseForm(app, 'Draft file')
  await app.openCapture()
  await drop(app.capture, app.capture.getByLabel('New issue'), [{ name: 'photo.png', content: 'x' }])
  await expect(app.capture.getByRole('alert')).toContainText('Drop a mail that was saved as .eml here.')
  await drop(app.capture, app.capture.getByLabel('New issue'), [{ name: 'mail.eml', content: eml }])
  await app.openPanel()
  const row = app.panel.getByRole('listitem').filter({ hasText: 'Drucker klemmt' })
  await row.getByRole('button', { name: 'Drucker klemmt' }).click()
  await expect(row.getByRole('button', { name: 'Remove screen.png' })).toBeVisible()
  await expect(row.getByRole('textbox', { name: 'Details' })).toHaveValue('Er klemmt wieder.')

  await app.fix('Drucker klemmt', 'Ein Blatt steckte fest.')
  await waiting(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(app)).toContainText('Did it go out?')
  const mail = await openedMail(app)
  expect(mail).toMatchObject({
    subject: 'Re: Drucker klemmt',
    inReplyTo: '<c3@school.org>',
    references: '<a1@school.org> <c3@school.org>',
    attachments: [],
  })
  expect(mail.to?.[0]?.address).toBe('juergen@school.org')
})

test(
  'while files are being added the panel stays, and has no accessibility problem that axe knows',
  needs('focus'),
  async ({ app }) => {
    const { panel } = app
    const isVisible = () => app.isVisible('In the Loop')
    await app.log(line)
    await app.openPanel()
    const row = panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
    await drop(panel, row, [
      { name: 'photo of the printer on the third floor, taken from behind.png', content: 70_000 },
    ])
    await row.getByRole('button', { name: title }).click()
    const adding = row.getByRole('button', { name: 'Attach a file…' })
    await adding.click()
    await expect(row.getByRole('button', { name: 'Choose files…' })).toBeFocused()
    await app.on((desktop) => desktop.clickAway())
    expect(await isVisible()).toBe(true)
    expect(await problems(panel)).toEqual([])

    await app.openPanel()
    await adding.click()
    await expect(row.getByRole('button', { name: 'Choose files…' })).toHaveCount(0)
    await app.on((desktop) => desktop.clickAway())
    await expect.poll(isVisible).toBe(false)
  },
)
