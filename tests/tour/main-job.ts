import assert from 'node:assert/strict'
import type { Page } from '@playwright/test'
import type { Pictures } from './pictures.ts'
import { hour, minute, type Technician, until } from './technician.ts'

export type Step = (text: string) => void

/** The message with Undo has gone. */
const isQuiet = async (panel: Page): Promise<boolean> =>
  (await panel.getByRole('status').textContent()) === ''

const printer = 'Ann Lee <ann.lee@school.org>: Printer jam in 204 #printer'
const others = [
  'Mia Chen <mia.chen@school.org>: Wi-Fi drops in the library #wifi',
  'Tom Becker <tom.becker@school.org>: New laptop for the front desk by friday 3pm',
  'Grace Okafor <grace.okafor@school.org>: Speakers hum in the assembly hall via phone',
]

/** Wednesday 10:00: who mends things here, and what it looks like when nobody waits. */
export const settleIn = async (tech: Technician, pictures: Pictures, step: Step): Promise<void> => {
  const { panel } = tech
  await tech.openPanel()
  await panel.getByText('Everyone knows').waitFor()
  await pictures.take('empty', panel)
  step('The panel on the first morning: “Everyone knows”.')

  await panel.getByRole('button', { name: 'Settings' }).click()
  for (const [label, value] of [
    ['Your name', 'Sam Rivera'],
    ['Your phone', 'ext. 12'],
  ] as const) {
    await panel.getByLabel(label).fill(value)
    await panel.getByLabel(label).press('Tab')
  }
  await until('Settings saved', async () => (await panel.getByText('Saved').count()) === 0)
  await panel.getByRole('heading', { name: 'Settings' }).focus()
  await pictures.take('settings', panel)
  await panel.getByRole('button', { name: 'Back' }).click()
  step('Settings: the mails are signed Sam Rivera, ext. 12.')
}

/** Wednesday: logged, fixed, forgotten; the app reminds at 10:15, 11:00 and 13:00, and calls it overdue. */
export const forget = async (tech: Technician, step: Step): Promise<void> => {
  await tech.log(printer)
  await tech.openPanel()
  await tech.openIssue('Printer jam in 204').waitFor()
  step('Ctrl+Alt+L, “Ann Lee <ann.lee@school.org>: Printer jam in 204 #printer”, Enter: it is in the log.')

  const row = tech.openIssue('Printer jam in 204')
  await row.getByRole('button', { name: 'Fixed' }).click()
  await row.getByLabel('Resolution').fill('A sheet of paper was stuck under the roller')
  await row.getByRole('button', { name: 'Mark fixed' }).click()
  await tech.card('Ann Lee').getByText('fixed just now').waitFor()
  assert.equal(await tech.tooltip(), 'In the Loop: 1 person is waiting to hear')
  step('Fixed: “A sheet of paper was stuck under the roller”. From now on Ann Lee is waiting to hear.')

  await tech.advance(15 * minute)
  assert.deepEqual(
    (await tech.state()).notifications.map(({ title, body }) => [title, body]),
    [['Ann Lee doesn’t know yet', 'Printer jam in 204, fixed 15 min ago. Write the mail?']],
  )
  step('Forgotten. 10:15, a notification: “Ann Lee doesn’t know yet”.')
  await tech.advance(45 * minute)
  await tech.advance(2 * hour)
  assert.equal((await tech.state()).notifications.length, 3)
  step('Still forgotten: again at 11:00 and at 13:00.')

  for (const line of others) await tech.log(line)
  await tech.advance(3 * hour)
  assert.equal((await tech.state()).trays[0]?.icon, 'overdue-on-light.png')
  step('16:00: the ring in the tray shows its dot, Ann is overdue. Three more problems came in meanwhile.')
}

/** Thursday: the morning's reminder, Bob's mail that was opened and left, and José, fixed just now. */
export const nextMorning = async (tech: Technician, pictures: Pictures, step: Step): Promise<void> => {
  const { panel, capture } = tech
  await tech.advance(17 * hour + 15 * minute)
  const { notifications } = await tech.state()
  assert.equal(notifications.at(-1)?.title, 'Ann Lee doesn’t know yet')
  assert.equal(notifications.at(-1)?.at, Date.parse('2026-11-19T08:15:00Z'))
  step('Thursday 09:15: the daily reminder, “Ann Lee doesn’t know yet”.')

  await tech.log('fixed: Bob Ortiz <bob.ortiz@school.org>: No sound in the projector, room 12 #av')
  await tech.advance(20 * minute)
  await until('the reminder of Bob', async () =>
    (await tech.state()).notifications.at(-1)?.title.startsWith('Bob Ortiz'),
  )
  await tech.clickNotification(-1, 'Write mail')
  await until('the mail to Bob', async () => (await tech.state()).opened.length === 1)
  step(
    'Bob’s projector is fixed too. The notification’s “Write mail” opens the mail; the phone rings, it stays open.',
  )

  await tech.advance(100 * minute)
  await tech.log('fixed: José Núñez <jose.nunez@school.org>: Restore of the budget folder')
  await tech.advance(6 * minute)
  await tech.type('@bob beamer is dark in room 12 #av !urgent via voicemail by 3pm')
  for (const chip of ['Bob Ortiz', 'Urgent', 'av']) await capture.getByText(chip, { exact: true }).waitFor()
  await pictures.take('capture', capture)
  await capture.getByLabel('New issue').press('Escape')
  await until('Escape hiding the capture window', async () =>
    (await tech.state()).windows.some(({ title, visible }) => title === 'Quick capture' && !visible),
  )
  await tech.press('CommandOrControl+Alt+L')
  await capture.getByLabel('New issue').press('Enter')
  step('A voicemail of Bob’s, understood while it is typed; Escape keeps it, Enter logs it.')

  await tech.openPanel()
  await panel.getByText('3 people are waiting to hear').waitFor()
  await tech.openIssue('beamer is dark').waitFor()
  await tech.card('Bob Ortiz').getByText('Mail opened 09:35. Did it go out?').waitFor()
  await until('the panel without a message', () => isQuiet(panel))
  await pictures.take('panel-light', panel)
  await tech.on((desktop) => desktop.setSystemDark(true))
  await pictures.take('panel-dark', panel)
  await tech.on((desktop) => desktop.setSystemDark(false))
  step('11:21, the panel: Ann is overdue, Bob’s mail asks whether it went out, José was fixed 6 min ago.')
}

/** Neither is needed for the main job: both are looked at, and left again. */
const lookAtTheMailAndTheCall = async ({ card, panel }: Technician, pictures: Pictures): Promise<void> => {
  const ann = card('Ann Lee')
  await ann.getByRole('button', { name: 'Edit first…' }).click()
  const body = panel.getByRole('textbox', { name: 'Text' })
  await body.press('Control+End')
  await body.pressSequentially('P.S. It was a user error, please reboot.')
  await panel.getByText('is IT language').first().waitFor()
  await pictures.take('composer', panel)
  await panel.getByRole('button', { name: 'Start afresh' }).click()
  await panel.getByRole('button', { name: 'Back', exact: true }).click()
  await ann.getByRole('button', { name: 'Call', exact: true }).click()
  await ann.getByRole('button', { name: 'Reached' }).waitFor()
  await pictures.take('call-card', panel.getByRole('region', { name: 'Call Ann Lee' }))
  await ann.getByRole('button', { name: 'Cancel' }).click()
}

/** Thursday 11:21: one click writes the mail, one says that it went out, and nothing nags any more. */
export const tellEverybody = async (tech: Technician, pictures: Pictures, step: Step): Promise<void> => {
  const { panel } = tech
  await tech.clickNotification(3)
  const ann = tech.card('Ann Lee')
  await lookAtTheMailAndTheCall(tech, pictures)
  step('“Edit first…” shows the mail before it is opened, and the call card says what to say on the phone.')
  await ann.getByRole('button', { name: 'Write mail' }).click()
  await ann.getByText('Mail opened 11:21. Did it go out?').waitFor()
  const last = (await tech.state()).opened.at(-1)
  const url = new URL(last && 'url' in last ? last.url : '')
  const body = url.searchParams.get('body') ?? ''
  assert.equal(decodeURIComponent(url.pathname), 'ann.lee@school.org')
  for (const words of ['Hello Ann,', 'A sheet of paper was stuck under the roller.', 'Sam Rivera', 'ext. 12'])
    assert.ok(body.includes(words), `the mail says “${words}”`)
  await ann.getByRole('button', { name: 'Printer jam in 204' }).click()
  await ann.getByLabel('Resolution').waitFor({ state: 'detached' })
  await until('the panel without a message', () => isQuiet(panel))
  await pictures.take('did-it-go-out', ann)
  step('A click on the morning’s notification, “Write mail”: the mail program has it, ready to send.')
  console.log(`\n${body.trimEnd().replaceAll('\r\n', '\n').replace(/^/gm, '    | ')}\n`)

  await ann.getByRole('button', { name: 'Sent', exact: true }).click()
  await ann.waitFor({ state: 'detached' })
  step('“Sent”: Ann knows, and her card is gone.')
  await tech.card('Bob Ortiz').getByRole('button', { name: 'Sent', exact: true }).click()
  await tech.card('Bob Ortiz').waitFor({ state: 'detached' })
  await tech.card('José Núñez').getByRole('button', { name: 'Told in person' }).click()
  await tech.card('José Núñez').waitFor({ state: 'detached' })
  assert.equal(await tech.tooltip(), 'In the Loop: everyone knows')
  assert.equal((await tech.state()).trays[0]?.icon, 'everyone-knows-on-light.png')
  step('Bob’s mail went out too, José was told in the corridor. The ring closes: everyone knows.')

  const reminders = async () =>
    (await tech.state()).notifications.filter(({ title }) => title.endsWith('doesn’t know yet')).length
  const before = await reminders()
  await tech.advance(23 * hour)
  assert.equal(await reminders(), before)
  step('Friday 10:21: not one more reminder.')
}
