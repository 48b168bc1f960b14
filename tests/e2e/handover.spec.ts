import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { type Desk, expect, needs, test } from './fixture.ts'

const line = 'Ann Lee <ann@school.org>: Printer jam in 204'
const title = 'Printer jam in 204'
const short = 'A sheet of paper was stuck.'
const long = 'Ein Blatt Papier klemmte unter der Rolle, wo es niemand sah. '.repeat(40)

const waiting = (desk: Desk) =>
  desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const chooseForm = async ({ panel, openPanel }: Desk, form: string) => {
  await openPanel()
  await panel.getByRole('button', { name: 'Settings' }).click()
  const mail = panel.getByRole('region', { name: 'Mail' })
  await mail.getByText(form, { exact: true }).click()
  await expect(mail.getByText('Saved')).toBeVisible()
  await panel.getByRole('button', { name: 'Back' }).click()
}

/** Fixes Ann's issue and writes the mail; gives the card. */
const write = async (desk: Desk, resolution: string): Promise<Locator> => {
  await desk.log(line)
  await desk.fix(title, resolution)
  await waiting(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(desk)).toContainText('Did it go out?')
  return waiting(desk)
}

const openedUrl = async (desk: Desk): Promise<URL> => new URL((await desk.openings())[0] ?? '')

const openedMail = async (desk: Desk) => {
  // The question comes first, should the app end while the file is written.
  await expect.poll(async () => (await desk.openings()).length).toBeGreaterThan(0)
  return PostalMime.parse(readFileSync((await desk.openings()).at(-1) ?? ''))
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
  test('Gmail', async ({ desk }) => {
    await chooseForm(desk, 'Gmail')
    await write(desk, short)
    const url = await openedUrl(desk)
    expect(url.host).toBe('mail.google.com')
    expect(url.searchParams.get('to')).toBe('ann@school.org')
    expect(url.searchParams.get('su')).toContain(title)
    expect(url.searchParams.get('body')).toContain(short)
  })

  test('Outlook on the web, and too long for it: the text is on the clipboard, and it says so', async ({
    desk,
  }) => {
    await chooseForm(desk, 'Outlook web')
    const card = await write(desk, long)
    const url = await openedUrl(desk)
    expect(url.host).toBe('outlook.office.com')
    expect(url.searchParams.get('subject')).toContain(title)
    expect(url.searchParams.has('body')).toBe(false)
    expect(await desk.clipboard()).toContain(long.trim())
    await expect(card.getByRole('status')).toHaveText(
      'It is too long for a link to Outlook on the web, so the text is on the clipboard: paste it there.',
    )
  })

  test('copy', async ({ desk }) => {
    await chooseForm(desk, 'Copy')
    await write(desk, short)
    expect(await desk.clipboard()).toMatch(
      /^To: ann@school\.org\nSubject: .*Printer jam in 204\n\n[\s\S]*A sheet of paper was stuck\./,
    )
    expect(await desk.openings()).toEqual([])
  })

  test('draft file', async ({ desk }) => {
    await chooseForm(desk, 'Draft file')
    await write(desk, short)
    const mail = await openedMail(desk)
    expect(mail.to?.[0]?.address).toBe('ann@school.org')
    expect(mail.text).toContain(short)
  })

  test('mail program, and too long for a link: a draft file instead, and it says so', async ({ desk }) => {
    const card = await write(desk, long)
    expect((await openedMail(desk)).text).toContain(long.trim())
    await expect(card.getByRole('status')).toHaveText(
      'It is too long for a mail link, so it opens as a draft file.',
    )
  })
})

test('files on an issue: dropped and chosen, listed, removed, back again, and in the mail', async ({
  desk,
}) => {
  const { panel } = desk
  await desk.log(line)
  await desk.fix(title, short)
  const card = waiting(desk)
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
  const { attachments } = await openedMail(desk)
  expect(attachments.map(({ filename }) => filename)).toEqual(['Fußnote ☃.txt', 'photo.png'])
  expect([...new Uint8Array(attachments[1]?.content as ArrayBuffer)]).toEqual([...content])
})

test('a file that is too big is refused in words', async ({ desk }) => {
  await desk.log(line)
  await desk.openPanel()
  const row = desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await drop(desk.panel, row, [{ name: 'video.mp4', content: 10 * 1024 * 1024 + 1 }])
  await expect(row.getByRole('alert')).toHaveText(/“video\.mp4” is bigger than the 10 MB/)
})

test('ten megabytes cross the bridge', async ({ desk }) => {
  await desk.log(line)
  await desk.openPanel()
  const row = desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await drop(desk.panel, row, [{ name: 'big.log', content: 10 * 1024 * 1024 }])
  await row.getByRole('button', { name: title }).click()
  await expect(row.getByText('10 MB · in the next mail')).toBeVisible()
})

test('a saved mail that is dropped is logged, and answered in its thread', async ({ desk }) => {
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
  await chooseForm(desk, 'Draft file')
  await desk.openCapture()
  await drop(desk.capture, desk.capture.getByLabel('New issue'), [{ name: 'photo.png', content: 'x' }])
  await expect(desk.capture.getByRole('alert')).toContainText('Drop a mail that was saved as .eml here.')
  await drop(desk.capture, desk.capture.getByLabel('New issue'), [{ name: 'mail.eml', content: eml }])
  await desk.openPanel()
  const row = desk.panel.getByRole('listitem').filter({ hasText: 'Drucker klemmt' })
  await row.getByRole('button', { name: 'Drucker klemmt' }).click()
  await expect(row.getByRole('button', { name: 'Remove screen.png' })).toBeVisible()
  await expect(row.getByRole('textbox', { name: 'Details' })).toHaveValue('Er klemmt wieder.')

  await desk.fix('Drucker klemmt', 'Ein Blatt steckte fest.')
  await waiting(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(desk)).toContainText('Did it go out?')
  const mail = await openedMail(desk)
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
  async ({ desk }) => {
    const { panel } = desk
    const isVisible = () => desk.isVisible('In the Loop')
    await desk.log(line)
    await desk.openPanel()
    const row = panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
    await drop(panel, row, [
      { name: 'photo of the printer on the third floor, taken from behind.png', content: 70_000 },
    ])
    await row.getByRole('button', { name: title }).click()
    const adding = row.getByRole('button', { name: 'Attach a file…' })
    await adding.click()
    await expect(row.getByRole('button', { name: 'Choose files…' })).toBeFocused()
    await desk.on((desktop) => desktop.clickAway())
    expect(await isVisible()).toBe(true)
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

    await desk.openPanel()
    await adding.click()
    await expect(row.getByRole('button', { name: 'Choose files…' })).toHaveCount(0)
    await desk.on((desktop) => desktop.clickAway())
    await expect.poll(isVisible).toBe(false)
  },
)
