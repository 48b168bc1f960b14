import { type App, expect, hour, needs, test } from './fixture.ts'

const openSettings = async (app: App): Promise<void> => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await expect(app.panel.getByRole('heading', { name: 'Policies' })).toBeVisible()
}

const row = (app: App, priority: string) => app.panel.getByRole('region', { name: `${priority} issues` })

const enter = async (app: App, priority: string, label: string, value: string): Promise<void> => {
  const field = row(app, priority).getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Tab')
}

test(
  'a policy is changed in hours, applies at once to what is open, and is reset',
  needs('clock'),
  async ({ app }) => {
    await app.log('Ann Lee <ann@school.org> Printer jam')
    await app.advance(1 * hour)
    await openSettings(app)
    await row(app, 'Normal')
      .getByRole('button', { name: /^Normal/ })
      .click()
    await expect(row(app, 'Normal').getByLabel('Update every')).toHaveValue('16 h')
    await enter(app, 'Normal', 'Acknowledge within', '30 min')
    await enter(app, 'Normal', 'Update every', '0.5 h')
    await expect(row(app, 'Normal').getByLabel('Update every')).toHaveValue('30 min')
    await app.panel.getByRole('button', { name: 'Back' }).click()
    await expect(app.panel.getByRole('list', { name: 'Waiting to hear' })).toContainText('No word for 1 h')

    await openSettings(app)
    await row(app, 'Normal')
      .getByRole('button', { name: /^Normal/ })
      .click()
    await row(app, 'Normal').getByRole('button', { name: 'Reset to default' }).click()
    await expect(row(app, 'Normal').getByLabel('Update every')).toHaveValue('16 h')
    await app.panel.getByRole('button', { name: 'Back' }).click()
    await expect(app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')).toHaveCount(
      0,
    )
  },
)

test('what contradicts itself or cannot be read is said at its field, and nothing is lost', async ({
  app,
}) => {
  await openSettings(app)
  await row(app, 'Urgent')
    .getByRole('button', { name: /^Urgent/ })
    .click()
  await enter(app, 'Urgent', 'Report a fix within', '5 min')
  await expect(row(app, 'Urgent').getByText(/overdue before the first reminder/)).toBeVisible()
  await expect(row(app, 'Urgent').getByLabel('Report a fix within')).toHaveValue('5 min')
  await enter(app, 'Urgent', 'Remind before a promise', 'soon')
  await expect(row(app, 'Urgent').getByText('Write it like 30 min, 4 h or 2 days.')).toBeVisible()
  await expect(row(app, 'Urgent').getByText('Saved')).toHaveCount(0)
})

test(
  'days off are added and removed, and one that ends before it begins is refused',
  needs('clock'),
  async ({ app }) => {
    await openSettings(app)
    const add = async (from: string, to: string): Promise<void> => {
      await app.panel.getByLabel('First day').fill(from)
      await app.panel.getByLabel('Last day').fill(to)
      await app.panel.getByRole('button', { name: 'Add', exact: true }).click()
    }
    await add('2026-12-27', '2026-12-24')
    await expect(app.panel.getByRole('alert')).toContainText(/must end after it begins/i)
    await add('2026-12-24', '2026-12-31')
    const list = app.panel.getByRole('list', { name: 'Days off' })
    await expect(list).toContainText('2026-12-24 to 2026-12-31')
    await list.getByRole('button', { name: 'Remove 2026-12-24 to 2026-12-31' }).click()
    await expect(list).toHaveCount(0)
  },
)

test(
  'a day off that is removed before its adding was answered stays removed',
  needs('clock'),
  async ({ app }) => {
    await openSettings(app)
    // The list shows the span at once: the click comes with it, long before the answer of the main process can be here.
    await app.panel.evaluate(() => {
      new MutationObserver((_, observer) => {
        const remove = document.querySelector<HTMLElement>('[aria-label^="Remove 2026-12-24"]')
        if (!remove) return
        observer.disconnect()
        remove.click()
      }).observe(document.body, { childList: true, subtree: true })
    })
    await app.panel.getByLabel('First day').fill('2026-12-24')
    await app.panel.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(app.panel.getByLabel('First day')).toHaveValue('')
    await expect(app.panel.getByRole('list', { name: 'Days off' })).toHaveCount(0)
  },
)

test('a first word is owed or not, by channel', needs('clock'), async ({ app }) => {
  await openSettings(app)
  const chat = app.panel.getByRole('switch', { name: 'Chat' })
  await expect(chat).not.toBeChecked()
  await chat.click({ force: true })
  await expect(chat).toBeChecked()
  await app.panel.getByRole('button', { name: 'Back' }).click()
  await app.log('Ann Lee <ann@school.org> Printer jam via chat')
  await app.advance(4 * hour)
  await app.openPanel()
  await expect(app.panel.getByRole('list', { name: 'Waiting to hear' })).toContainText('No first word yet')
})

test('quiet until tomorrow holds everything until then', needs('clock'), async ({ app }) => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Quiet until tomorrow' }).click()
  await expect(app.panel.getByText('Quiet until tomorrow 09:15')).toBeVisible()
  await app.panel.getByRole('button', { name: 'End quiet' }).click()
  await expect(app.panel.getByRole('button', { name: 'Quiet until tomorrow' })).toBeVisible()
})
