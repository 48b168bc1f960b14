import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Desktop, DesktopState } from '../../desktop/desktop-api.ts'
import { viewOpened } from '../../desktop/operator/mail.ts'
import { narrate } from '../../desktop/operator/narrator.ts'
import { browserMissing, launchFixture, makeDataDir, removeDataDir } from './fixture-app.ts'

describe('what the app opened', () => {
  const dir = mkdtempSync(join(tmpdir(), 'desktop-mail-'))
  afterAll(() => rmSync(dir, { recursive: true }))

  it('is shown as the mail that it is, by RFC 6068', async () => {
    expect(
      await viewOpened({ url: 'mailto:ann%2Bit@school.org?Subject=1%2B1%20%26%20more&body=a+b%0D%0Ac' }),
    ).toEqual({
      kind: 'mail',
      to: 'ann+it@school.org',
      subject: '1+1 & more',
      body: 'a+b\r\nc',
    })
  })
  it('is read from a draft file', async () => {
    const path = join(dir, 'draft.eml')
    writeFileSync(
      path,
      'To: Ann <ann@school.org>\r\nSubject: =?UTF-8?Q?F=C3=BCr_dich?=\r\nX-Unsent: 1\r\n\r\nDone.\r\n',
    )
    expect(await viewOpened({ path })).toMatchObject({
      to: 'Ann <ann@school.org>',
      subject: 'Für dich',
      body: 'Done.\n',
    })
    expect(await viewOpened({ path: join(dir, 'gone.eml') })).toEqual({
      kind: 'other',
      target: join(dir, 'gone.eml'),
    })
  })
})

describe('the narrator', () => {
  it('says each new thing once', async () => {
    const state: DesktopState = {
      trays: [{ tooltip: 'everyone knows', title: '', icon: '', menu: [] }],
      shortcuts: [],
      notifications: [],
      opened: [],
      windows: [],
      clipboard: '',
      openAtLogin: false,
    }
    const changes = new EventEmitter()
    const lines: string[] = []
    narrate({ state: () => state } as Desktop, changes, (line) => lines.push(line))
    changes.emit('changed')
    changes.emit('changed')
    state.notifications.push({ title: 'Ann waits', body: 'Printer\njam', actions: ['Write mail'], at: 0 })
    state.opened.push({ url: 'mailto:ann@school.org?subject=Fixed' })
    changes.emit('changed')
    await expect
      .poll(() => lines)
      .toEqual([
        'tray: everyone knows',
        'notification: Ann waits: Printer / jam [Write mail]',
        'mail to ann@school.org: Fixed',
      ])
  })
})

describe.skipIf(browserMissing)('the operator window', () => {
  it('shows the desktop as it is now and operates it', async () => {
    const dataDir = makeDataDir()
    const { app, main, output } = await launchFixture(dataDir, {
      DESKTOP_OPERATOR: '1',
      DESKTOP_CLOCK: '2026-03-02T09:00:00Z',
    })
    const operator = await app.firstWindow()
    await operator.getByRole('button', { name: 'Fixture: fine' }).waitFor()
    expect(await operator.getByRole('img').evaluate((icon) => (icon as HTMLImageElement).naturalWidth)).toBe(
      16,
    )

    await operator.getByRole('button', { name: 'Notify' }).click()
    await operator.getByRole('button', { name: 'Hello' }).click()
    await operator.getByRole('button', { name: 'Go', exact: true }).click()
    await expect.poll(output).toContain('fixture: action 0 0')
    expect(output()).toContain('fixture: clicked')

    await operator.getByRole('button', { name: 'Mail', exact: true }).click()
    await operator.getByText('Mail to ann@example.org').waitFor()
    await operator.getByText('Printer jam').waitFor()

    await operator.getByRole('button', { name: '+1 h' }).click()
    await operator.getByText('10:00').first().waitFor()

    await operator.getByRole('button', { name: 'CommandOrControl+Alt+L' }).click()
    await expect.poll(() => main(({ desktop }) => desktop.state().windows[1]?.visible)).toBe(true)
    await operator.getByRole('button', { name: 'Fixture: fine' }).click()
    await expect.poll(() => main(({ desktop }) => desktop.state().windows[0]?.visible)).toBe(false)
    await app.close()
    removeDataDir(dataDir)
  })
})
