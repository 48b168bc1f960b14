import { expect, needs, test } from './fixture.ts'

test('says while typing what it understands', needs('clock'), async ({ app }) => {
  await app.openCapture()
  await app.capture
    .getByLabel('New issue')
    .fill('@bob beamer is dark in room 12 #av !urgent via voicemail by 3pm')
  for (const chip of ['Bob (new)', 'Urgent', 'Promised today 15:00', '#av', 'Voicemail']) {
    await expect(app.capture.getByText(chip, { exact: true })).toBeVisible()
  }
  await app.capture.getByLabel('New issue').fill('beamer is dark !hihg by 31 feb')
  for (const hint of [
    '“!hihg”: try !urgent, !high, !normal or !low',
    '“by 31 feb”: no time that is still ahead',
  ]) {
    await expect(app.capture.getByText(hint)).toBeVisible()
  }
})

test('is ready for typing when it comes up, and Enter logs', async ({ app }) => {
  await app.openCapture()
  await expect(app.capture.getByLabel('New issue')).toBeFocused()
  await app.capture.keyboard.type('Projector flickers @ann')
  await app.capture.keyboard.press('Enter')
  await expect.poll(() => app.isVisible('Quick capture')).toBe(false)
  await app.openPanel()
  await expect(app.panel.getByRole('list', { name: 'Open issues' })).toContainText('Projector flickers')
})

test('what is fixed already takes along what it was, if that is said', async ({ app }) => {
  await app.openCapture()
  await app.capture.getByLabel('New issue').fill('fixed: @ann Printer jam')
  const resolution = app.capture.getByLabel('Resolution')
  await expect(resolution).toHaveAttribute('placeholder', /Optional: /)
  await resolution.fill('A torn label')
  await resolution.press('Enter')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Printer jam' }).click()
  await expect(app.panel.getByLabel('Resolution')).toHaveValue('A torn label')
})

test('Escape hides and keeps the text', async ({ app }) => {
  await app.openCapture()
  await app.capture.getByLabel('New issue').fill('half a thought')
  await app.capture.keyboard.press('Escape')
  await expect.poll(() => app.isVisible('Quick capture')).toBe(false)
  await app.openCapture()
  await expect(app.capture.getByLabel('New issue')).toHaveValue('half a thought')
  await app.openPanel()
  await expect(app.panel.getByText('half a thought')).toHaveCount(0)
})

test('Shift+Enter begins a new line, which becomes the details', async ({ app }) => {
  await app.openCapture()
  await app.capture.getByLabel('New issue').focus()
  await app.capture.keyboard.type('Laptop is slow')
  await app.capture.keyboard.press('Shift+Enter')
  await app.capture.keyboard.type('since the update on Monday')
  await app.capture.keyboard.press('Enter')
  await app.openPanel()
  const row = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await expect(row).toContainText('Laptop is slow')
  await row.getByText('Laptop is slow').click()
  await expect(app.panel.getByText('since the update on Monday')).toBeVisible()
})

test('a known requester is completed', async ({ app }) => {
  await app.log('José Núñez <jose@school.org>: budget folder')
  await app.openCapture()
  await app.capture.getByLabel('New issue').fill('')
  await app.capture.keyboard.type('@jos')
  await expect(app.capture.getByRole('option', { name: /José Núñez/ })).toBeVisible()
  await app.capture.keyboard.press('Tab')
  await app.capture.keyboard.type(' needs a mouse')
  await app.capture.keyboard.press('Enter')
  await app.openPanel()
  const row = app.panel
    .getByRole('list', { name: 'Open issues' })
    .getByRole('listitem')
    .filter({ hasText: 'needs a mouse' })
  await expect(row).toContainText('José Núñez')
})

test('a mail that was copied becomes requester, title and details', async ({ app }) => {
  await app.log(
    'From: Mia Chen <mia@school.org>\nSent: Wednesday, 18 November 2026 09:01\nTo: Sam\nSubject: RE: Wi-Fi drops\n\nHello Sam,\nit dropped again.',
  )
  await app.openPanel()
  const row = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await expect(row).toContainText('Wi-Fi drops')
  await expect(row).toContainText('Mia Chen')
})

test('the panel can be searched', async ({ app }) => {
  await app.log('@ann Printer jam')
  await app.log('fixed: @bob No sound in the projector')
  await app.openPanel()
  await app.panel.keyboard.press('/')
  await app.panel.getByRole('searchbox', { name: 'Search' }).fill('proj')
  await expect(app.panel.getByText('No sound in the projector').last()).toBeVisible()
  await expect(app.panel.getByText('Printer jam')).toHaveCount(0)
  await app.panel.getByRole('searchbox', { name: 'Search' }).fill('nothing like it')
  await expect(app.panel.getByText(/nothing|no issue/i).first()).toBeVisible()
})

test('the suggestions leave the two lines above them to be read', async ({ app }) => {
  for (const name of ['Ann', 'Anna', 'Anja', 'Andy', 'Anton']) await app.log(`@${name} no sound`)
  await app.openCapture()
  const field = app.capture.getByLabel('New issue')
  await field.fill('')
  await app.capture.keyboard.type(
    'The laptop is slow since the update, and so is the one that belongs to @an',
  )
  const suggestions = app.capture.getByRole('listbox')
  await expect(suggestions).toBeVisible()
  const bottom = async () => {
    const box = await field.boundingBox()
    return (box?.y ?? 0) + (box?.height ?? 0)
  }
  await expect
    .poll(async () => ((await suggestions.boundingBox())?.y ?? 0) - (await bottom()))
    .toBeGreaterThan(0)
})

test('asks which Ann is meant, and what is to become of an answer to a mail, by keyboard alone', async ({
  app,
}) => {
  await app.log('Ann Lee <ann@school.org> Printer')
  await app.log('Ann Fox <fox@school.org> Mouse')
  await app.openCapture()
  const { keyboard } = app.capture
  const field = app.capture.getByLabel('New issue')
  await field.fill('@ann Screen')
  await field.press('Enter')
  await expect(app.capture.getByRole('radio', { name: /^Ann Fox/ })).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(field).toHaveValue('')

  const mail = (id: string, more: string) =>
    `From: Ann Lee <ann@school.org>\nSubject: Scanner is slow\nMessage-ID: <${id}@school.org>\n${more}MIME-Version: 1.0\n\nIt takes minutes.`
  await app.log(mail('1', ''))
  await app.openCapture()
  await field.fill(mail('2', 'In-Reply-To: <1@school.org>\n'))
  await field.press('Enter')
  await expect(app.capture.getByText('This belongs to a thread that you have logged:')).toBeVisible()
  await expect(app.capture.getByRole('button', { name: 'Add to that issue' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(field).toHaveValue('')

  await app.openCapture()
  await field.fill(mail('1', ''))
  await field.press('Enter')
  await expect(app.capture.getByText('Logged already:')).toBeVisible()
  await expect(app.capture.getByRole('button', { name: 'Show it' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(app.panel.getByLabel('Title')).toHaveValue('Scanner is slow')
  await expect(app.panel.getByText('They wrote')).toBeVisible()
})
