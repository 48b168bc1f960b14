import { allNeed, type Desk, expect, minute, test } from './fixture.ts'

allNeed('clock', 'focus')

const card = (desk: Desk, name: string) =>
  desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem').filter({ hasText: name })
const list = (desk: Desk) => desk.panel.getByRole('list', { name: 'Did these go out?' })
const row = (desk: Desk, name: string) => list(desk).getByRole('listitem').filter({ hasText: name })

/** Two mails that were opened, and a look away; the technician comes back to the panel. */
const twoOpened = async (desk: Desk): Promise<void> => {
  await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await desk.log('fixed: Bob Ortiz <bob@school.org> No sound')
  await desk.openPanel()
  for (const name of ['Ann Lee', 'Bob Ortiz']) {
    await card(desk, name).getByRole('button', { name: 'Write mail' }).click()
    await expect(card(desk, name), 'asked at the card while they look').toContainText('Did it go out?')
    await expect(list(desk)).toHaveCount(0)
  }
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(5 * minute)
  await desk.openPanel()
  await expect(list(desk).getByRole('listitem')).toHaveCount(2)
}

test('several drafts are one question list at the next look, answered one by one', async ({ desk }) => {
  await twoOpened(desk)
  await expect(row(desk, 'Ann Lee')).toContainText('opened 10:00')
  await expect(row(desk, 'Ann Lee')).toContainText('Fixed: Printer jam')
  await expect(desk.panel.getByText('Did it go out?'), 'not asked twice').toHaveCount(0)

  await row(desk, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(row(desk, 'Ann Lee')).toHaveCount(0)
  await expect(card(desk, 'Ann Lee')).toHaveCount(0)
  await expect(row(desk, 'Bob Ortiz'), 'the list stays for the last one').toHaveCount(1)
  await row(desk, 'Bob Ortiz').getByRole('button', { name: 'Told another way' }).click()
  await desk.panel.getByRole('menuitem', { name: 'Called' }).click()
  await expect(list(desk)).toHaveCount(0)
  await expect(card(desk, 'Bob Ortiz')).toHaveCount(0)
  await desk.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(row(desk, 'Bob Ortiz')).toHaveCount(1)
  await row(desk, 'Bob Ortiz').getByRole('button', { name: 'Not yet' }).click()
  await expect(card(desk, 'Bob Ortiz').getByRole('button', { name: 'Write mail' })).toBeVisible()
})

test('all of them went out: one click, and one undo', async ({ desk }) => {
  await twoOpened(desk)
  await desk.panel.getByRole('button', { name: 'Sent, all of them' }).click()
  await expect(desk.panel.getByText('Everyone knows')).toBeVisible()
  await desk.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(list(desk).getByRole('listitem')).toHaveCount(2)
})

test('waved away, the question waits at the cards, also at the next look', async ({ desk }) => {
  await twoOpened(desk)
  await desk.panel.getByRole('button', { name: 'Ask me later' }).click()
  await expect(list(desk)).toHaveCount(0)
  await expect(card(desk, 'Ann Lee')).toContainText('Mail opened 10:00. Did it go out?')
  await desk.on((desktop) => desktop.clickAway())
  await desk.openPanel()
  await expect(card(desk, 'Bob Ortiz')).toContainText('Did it go out?')
  await expect(list(desk)).toHaveCount(0)
  await card(desk, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(card(desk, 'Ann Lee')).toHaveCount(0)
})

test('a draft of an issue that is on no list is asked about on top', async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> Printer jam')
  await desk.openPanel()
  // Opened from elsewhere, such as a notification, and nobody is waiting for it any more.
  await desk.panel.evaluate(() =>
    window.inTheLoop.request('issue:write-mail', { issueId: 1, kind: 'update' }),
  )
  await desk.panel.evaluate(() =>
    window.inTheLoop.request('issue:edit', {
      issueId: 1,
      patch: { requester: null, noNoticeReason: 'Named by mistake' },
    }),
  )
  await desk.panel.evaluate(() =>
    window.inTheLoop.request('issue:resolve', { issueId: 1, resolution: 'A worn roller' }),
  )
  await desk.on((desktop) => desktop.clickAway())
  await desk.openPanel()
  await expect(row(desk, 'No name')).toHaveCount(1)
  await desk.panel.getByRole('button', { name: 'Ask me later' }).click()
  await expect(list(desk)).toHaveCount(0)
  await desk.on((desktop) => desktop.clickAway())
  await desk.openPanel()
  await row(desk, 'No name').getByRole('button', { name: 'Not yet' }).click()
  await expect(list(desk)).toHaveCount(0)
})
