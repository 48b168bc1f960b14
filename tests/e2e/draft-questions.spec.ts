import { type App, allNeed, expect, minute, test } from './fixture.ts'

allNeed('clock', 'focus')

const card = (app: App, name: string) =>
  app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem').filter({ hasText: name })
const list = (app: App) => app.panel.getByRole('list', { name: 'Did these go out?' })
const row = (app: App, name: string) => list(app).getByRole('listitem').filter({ hasText: name })

/** Two mails that were opened, and a look away; the technician comes back to the panel. */
const twoOpened = async (app: App): Promise<void> => {
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await app.log('fixed: Bob Ortiz <bob@school.org> No sound')
  await app.openPanel()
  for (const name of ['Ann Lee', 'Bob Ortiz']) {
    await card(app, name).getByRole('button', { name: 'Write mail' }).click()
    await expect(card(app, name), 'asked at the card while they look').toContainText('Did it go out?')
    await expect(list(app)).toHaveCount(0)
  }
  await app.on((desktop) => desktop.clickAway())
  await app.advance(5 * minute)
  await app.openPanel()
  await expect(list(app).getByRole('listitem')).toHaveCount(2)
}

test('several drafts are one question list at the next look, answered one by one', async ({ app }) => {
  await twoOpened(app)
  await expect(row(app, 'Ann Lee')).toContainText('opened 10:00')
  await expect(row(app, 'Ann Lee')).toContainText('Fixed: Printer jam')
  await expect(app.panel.getByText('Did it go out?'), 'not asked twice').toHaveCount(0)

  await row(app, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(row(app, 'Ann Lee')).toHaveCount(0)
  await expect(card(app, 'Ann Lee')).toHaveCount(0)
  await expect(row(app, 'Bob Ortiz'), 'the list stays for the last one').toHaveCount(1)
  await row(app, 'Bob Ortiz').getByRole('button', { name: 'Told another way' }).click()
  await app.panel.getByRole('menuitem', { name: 'Called' }).click()
  await expect(list(app)).toHaveCount(0)
  await expect(card(app, 'Bob Ortiz')).toHaveCount(0)
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(row(app, 'Bob Ortiz')).toHaveCount(1)
  await row(app, 'Bob Ortiz').getByRole('button', { name: 'Not yet' }).click()
  await expect(card(app, 'Bob Ortiz').getByRole('button', { name: 'Write mail' })).toBeVisible()
})

test('all of them went out: one click, and one undo', async ({ app }) => {
  await twoOpened(app)
  await app.panel.getByRole('button', { name: 'Sent, all of them' }).click()
  await expect(app.panel.getByText('Everyone knows')).toBeVisible()
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(list(app).getByRole('listitem')).toHaveCount(2)
})

test('waved away, the question waits at the cards, also at the next look', async ({ app }) => {
  await twoOpened(app)
  await app.panel.getByRole('button', { name: 'Ask me later' }).click()
  await expect(list(app)).toHaveCount(0)
  await expect(card(app, 'Ann Lee')).toContainText('Mail opened 10:00. Did it go out?')
  await app.on((desktop) => desktop.clickAway())
  await app.openPanel()
  await expect(card(app, 'Bob Ortiz')).toContainText('Did it go out?')
  await expect(list(app)).toHaveCount(0)
  await card(app, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(card(app, 'Ann Lee')).toHaveCount(0)
})

test('a draft of an issue that is on no list is asked about on top', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  // Opened from elsewhere, such as a notification, and nobody is waiting for it any more.
  await app.panel.evaluate(() => window.inTheLoop.request('issue:write-mail', { issueId: 1, kind: 'update' }))
  await app.panel.evaluate(() =>
    window.inTheLoop.request('issue:edit', {
      issueId: 1,
      patch: { requester: null, noNoticeReason: 'Named by mistake' },
    }),
  )
  await app.panel.evaluate(() =>
    window.inTheLoop.request('issue:resolve', { issueId: 1, resolution: 'A worn roller' }),
  )
  await app.on((desktop) => desktop.clickAway())
  await app.openPanel()
  await expect(row(app, 'No name')).toHaveCount(1)
  await app.panel.getByRole('button', { name: 'Ask me later' }).click()
  await expect(list(app)).toHaveCount(0)
  await app.on((desktop) => desktop.clickAway())
  await app.openPanel()
  await row(app, 'No name').getByRole('button', { name: 'Not yet' }).click()
  await expect(list(app)).toHaveCount(0)
})
