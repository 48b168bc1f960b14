import { expect, hour, minute, needs, test } from './fixture.ts'

const line = 'Ann Lee <ann@school.org>: Printer jam in 204 #printer'

test(
  'log it, fix it, forget, be reminded, write the mail, say that it went out',
  needs('clock', 'tray', 'notifications'),
  async ({ app }) => {
    await test.step('1. a shortcut and a line log the issue', async () => {
      await app.log(line)
      await app.openPanel()
      const open = app.panel.getByRole('list', { name: 'Open issues' })
      await expect(open.getByRole('listitem')).toContainText(['Printer jam in 204'])
      expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: everyone knows')
    })

    const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

    await test.step('2. fixed, in plain words: somebody waits from now on', async () => {
      await app.fix('Printer jam in 204', 'A sheet of paper was stuck under the roller')
      await expect(card).toContainText('Ann Lee')
      await expect(card).toContainText('fixed just now')
      const { trays, notifications } = await app.state()
      expect(trays[0]).toMatchObject({
        tooltip: 'In the Loop: 1 person is waiting to hear',
        icon: 'waiting-on-light.png',
      })
      expect(trays[0]?.menu[0]?.label).toBe('Ann Lee: Printer jam in 204')
      expect(notifications).toEqual([])
    })

    await test.step('3. forgotten: a notification after 15 minutes and 3 hours, never twice within two', async () => {
      await app.advance(15 * minute)
      expect((await app.state()).notifications).toMatchObject([
        { title: 'Ann Lee doesn’t know yet', body: 'Printer jam in 204, fixed 15 min ago. Write the mail?' },
      ])
      await app.advance(45 * minute)
      expect((await app.state()).notifications).toHaveLength(1)
      await app.advance(2 * hour)
      expect((await app.state()).notifications).toHaveLength(2)
    })

    await test.step('4. still forgotten: overdue in the tray, and again the next working day at 09:15', async () => {
      await app.advance(20 * hour)
      expect((await app.state()).notifications).toHaveLength(3)
      expect((await app.state()).trays[0]?.icon).toBe('overdue-on-light.png')
      await app.advance(15 * minute)
      const { notifications } = await app.state()
      expect(notifications).toHaveLength(4)
      expect(notifications[3]?.at).toBe(Date.parse('2026-11-19T08:15:00Z'))
    })

    await test.step('5. a click opens the issue, and one more the mail that is already written', async () => {
      await app.clickNotification(3)
      await expect(card).toBeVisible()
      await card.getByRole('button', { name: 'Write mail' }).click()
      await expect(card).toContainText('Mail opened 09:15. Did it go out?')
      const { opened, trays } = await app.state()
      const url = new URL(opened[0] && 'url' in opened[0] ? opened[0].url : '')
      expect(decodeURIComponent(url.pathname)).toBe('ann@school.org')
      const body = url.searchParams.get('body') ?? ''
      expect(url.searchParams.get('subject')).toContain('Printer jam in 204')
      expect(body).toMatch(/^Hello Ann,/)
      expect(body).toContain('A sheet of paper was stuck under the roller.')
      expect(body).toContain('I fixed it yesterday morning.')
      expect(trays[0]?.tooltip, 'an opened draft has told nobody yet').toBe(
        'In the Loop: 1 person is waiting to hear',
      )
    })

    await test.step('6. it went out: the nag is gone for good', async () => {
      await card.getByRole('button', { name: 'Sent', exact: true }).click()
      await expect(card).toHaveCount(0)
      expect((await app.state()).trays[0]).toMatchObject({
        tooltip: 'In the Loop: everyone knows',
        icon: 'everyone-knows-on-light.png',
      })
      await app.advance(72 * hour)
      expect((await app.state()).notifications).toHaveLength(4)
    })
  },
)

test('the main job by the command line: logged, fixed, the mail opened, sent', async ({ app }) => {
  const answer = await app.start('--capture', line)
  expect(answer).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Logged: Printer jam in 204/) })
  expect(await app.start('--show')).toMatchObject({ code: 0 })
  await expect.poll(() => app.isVisible('In the Loop')).toBe(true)

  await app.fix('Printer jam in 204', 'A sheet of paper was stuck under the roller')
  const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await expect(card).toContainText('fixed just now')
  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('Did it go out?')
  const url = new URL((await app.openings())[0] ?? '')
  expect(decodeURIComponent(url.pathname)).toBe('ann@school.org')
  expect(url.searchParams.get('subject')).toContain('Printer jam in 204')
  expect(url.searchParams.get('body')).toMatch(
    /^Hello Ann,[\s\S]*A sheet of paper was stuck under the roller\./,
  )

  await card.getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(card).toHaveCount(0)
  await expect(app.panel.getByText('Everyone knows')).toBeVisible()
})

test(
  'nothing is lost when the app ends in the middle of each step',
  needs('clock', 'notifications'),
  async ({ launch }) => {
    let app = await launch()
    const restart = async (clock: string) => {
      await app.kill()
      app = await launch({ clock })
    }
    await app.log(line)
    await restart('2026-11-18T09:01:00Z')

    await app.fix('Printer jam in 204', 'A loose cable')
    await restart('2026-11-18T09:30:00Z')

    await expect
      .poll(async () => (await app.state()).notifications.map(({ title }) => title))
      .toEqual(['Ann Lee doesn’t know yet'])
    const card = () => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
    await card().getByRole('button', { name: 'Write mail' }).click()
    await expect(card()).toContainText('Did it go out?')
    await restart('2026-11-18T09:31:00Z')

    await expect(card()).toContainText('Mail opened 10:30. Did it go out?')
    await card().getByRole('button', { name: 'Sent', exact: true }).click()
    await expect(card()).toHaveCount(0)
    await restart('2026-11-18T15:00:00Z')

    await app.openPanel()
    await expect(app.panel.getByText('Everyone knows')).toBeVisible()
    expect((await app.state()).notifications).toEqual([])
  },
)

for (const { button, words } of [
  { button: 'Called', words: 'by phone' },
  { button: 'Told in person', words: 'in person' },
]) {
  test(`${button} counts as being told, and can be undone`, needs('tray'), async ({ app }) => {
    await app.log(line)
    await app.fix('Printer jam in 204', 'A loose cable')
    const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
    await card.getByRole('button', { name: button }).click()
    await expect(card).toHaveCount(0)
    await expect(app.panel.getByText(words)).toBeVisible()
    await app.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(card).toContainText('Ann Lee')
    expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: 1 person is waiting to hear')
  })
}

test('no notice needed asks for a reason, and ends it', needs('tray'), async ({ app }) => {
  await app.log(line)
  await app.fix('Printer jam in 204', 'A loose cable')
  const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'No notice needed' }).click()
  await card.getByLabel('Reason').fill('Told while I was there')
  await card.getByLabel('Reason').press('Enter')
  await expect(card).toHaveCount(0)
  expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: everyone knows')
})

test('a snoozed one comes back when it was said to', needs('clock', 'notifications'), async ({ app }) => {
  await app.log(line)
  await app.fix('Printer jam in 204', 'A loose cable')
  const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'Snooze' }).click()
  await expect(app.panel.getByRole('menuitem')).toHaveText([
    /1 hour/,
    /This afternoon/,
    /Tomorrow morning/,
    /Monday/,
  ])
  await app.panel.getByRole('menuitem', { name: 'Tomorrow morning' }).click()
  await app.advance(23 * hour)
  expect((await app.state()).notifications).toEqual([])
  await app.advance(15 * minute)
  expect((await app.state()).notifications).toHaveLength(1)
})
