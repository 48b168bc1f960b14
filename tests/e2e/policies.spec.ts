import { type Desk, expect, hour, needs, test } from './fixture.ts'

const openSettings = async (desk: Desk): Promise<void> => {
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Settings' }).click()
  await expect(desk.panel.getByRole('heading', { name: 'Policies' })).toBeVisible()
}

const row = (desk: Desk, priority: string) => desk.panel.getByRole('region', { name: `${priority} issues` })

const enter = async (desk: Desk, priority: string, label: string, value: string): Promise<void> => {
  const field = row(desk, priority).getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Tab')
}

test(
  'a policy is changed in hours, applies at once to what is open, and is reset',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('Ann Lee <ann@school.org> Printer jam')
    await desk.advance(1 * hour)
    await openSettings(desk)
    await row(desk, 'Normal')
      .getByRole('button', { name: /^Normal/ })
      .click()
    await expect(row(desk, 'Normal').getByLabel('Update every')).toHaveValue('16 h')
    await enter(desk, 'Normal', 'Acknowledge within', '30 min')
    await enter(desk, 'Normal', 'Update every', '0.5 h')
    await expect(row(desk, 'Normal').getByLabel('Update every')).toHaveValue('30 min')
    await desk.panel.getByRole('button', { name: 'Back' }).click()
    await expect(desk.panel.getByRole('list', { name: 'Waiting to hear' })).toContainText('No word for 1 h')

    await openSettings(desk)
    await row(desk, 'Normal')
      .getByRole('button', { name: /^Normal/ })
      .click()
    await row(desk, 'Normal').getByRole('button', { name: 'Reset to default' }).click()
    await expect(row(desk, 'Normal').getByLabel('Update every')).toHaveValue('16 h')
    await desk.panel.getByRole('button', { name: 'Back' }).click()
    await expect(desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')).toHaveCount(
      0,
    )
  },
)

test('what contradicts itself or cannot be read is said at its field, and nothing is lost', async ({
  desk,
}) => {
  await openSettings(desk)
  await row(desk, 'Urgent')
    .getByRole('button', { name: /^Urgent/ })
    .click()
  await enter(desk, 'Urgent', 'Report a fix within', '5 min')
  await expect(row(desk, 'Urgent').getByText(/overdue before the first reminder/)).toBeVisible()
  await expect(row(desk, 'Urgent').getByLabel('Report a fix within')).toHaveValue('5 min')
  await enter(desk, 'Urgent', 'Remind before a promise', 'soon')
  await expect(row(desk, 'Urgent').getByText('Write it like 30 min, 4 h or 2 days.')).toBeVisible()
  await expect(row(desk, 'Urgent').getByText('Saved')).toHaveCount(0)
})

test(
  'days off are added and removed, and one that ends before it begins is refused',
  needs('clock'),
  async ({ desk }) => {
    await openSettings(desk)
    const add = async (from: string, to: string): Promise<void> => {
      await desk.panel.getByLabel('First day').fill(from)
      await desk.panel.getByLabel('Last day').fill(to)
      await desk.panel.getByRole('button', { name: 'Add', exact: true }).click()
    }
    await add('2026-12-27', '2026-12-24')
    await expect(desk.panel.getByRole('alert')).toContainText(/must end after it begins/i)
    await add('2026-12-24', '2026-12-31')
    const list = desk.panel.getByRole('list', { name: 'Days off' })
    await expect(list).toContainText('2026-12-24 to 2026-12-31')
    await list.getByRole('button', { name: 'Remove 2026-12-24 to 2026-12-31' }).click()
    await expect(list).toHaveCount(0)
  },
)

test(
  'a day off that is removed before its adding was answered stays removed',
  needs('clock'),
  async ({ desk }) => {
    await openSettings(desk)
    // The list shows the span at once: the click comes with it, long before the answer of the main process can be here.
    await desk.panel.evaluate(() => {
      new MutationObserver((_, observer) => {
        const remove = document.querySelector<HTMLElement>('[aria-label^="Remove 2026-12-24"]')
        if (!remove) return
        observer.disconnect()
        remove.click()
      }).observe(document.body, { childList: true, subtree: true })
    })
    await desk.panel.getByLabel('First day').fill('2026-12-24')
    await desk.panel.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(desk.panel.getByLabel('First day')).toHaveValue('')
    await expect(desk.panel.getByRole('list', { name: 'Days off' })).toHaveCount(0)
  },
)

test('a first word is owed or not, by channel', needs('clock'), async ({ desk }) => {
  await openSettings(desk)
  const chat = desk.panel.getByRole('switch', { name: 'Chat' })
  await expect(chat).not.toBeChecked()
  await chat.click({ force: true })
  await expect(chat).toBeChecked()
  await desk.panel.getByRole('button', { name: 'Back' }).click()
  await desk.log('Ann Lee <ann@school.org> Printer jam via chat')
  await desk.advance(4 * hour)
  await desk.openPanel()
  await expect(desk.panel.getByRole('list', { name: 'Waiting to hear' })).toContainText('No first word yet')
})

test('quiet until tomorrow holds everything until then', needs('clock'), async ({ desk }) => {
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Quiet until tomorrow' }).click()
  await expect(desk.panel.getByText('Quiet until tomorrow 09:15')).toBeVisible()
  await desk.panel.getByRole('button', { name: 'End quiet' }).click()
  await expect(desk.panel.getByRole('button', { name: 'Quiet until tomorrow' })).toBeVisible()
})
