import { expect, needs, test } from './fixture.ts'

test('says while typing what it understands', needs('clock'), async ({ desk }) => {
  await desk.openCapture()
  await desk.capture
    .getByLabel('New issue')
    .fill('@bob beamer is dark in room 12 #av !urgent via voicemail by 3pm')
  for (const chip of ['Bob (new)', 'Urgent', 'Promised today 15:00', '#av', 'Voicemail']) {
    await expect(desk.capture.getByText(chip, { exact: true })).toBeVisible()
  }
  await desk.capture.getByLabel('New issue').fill('beamer is dark !hihg by 31 feb')
  for (const hint of [
    '“!hihg”: try !urgent, !high, !normal or !low',
    '“by 31 feb”: no time that is still ahead',
  ]) {
    await expect(desk.capture.getByText(hint)).toBeVisible()
  }
})

test('is ready for typing when it comes up, and Enter logs', async ({ desk }) => {
  await desk.openCapture()
  await expect(desk.capture.getByLabel('New issue')).toBeFocused()
  await desk.capture.keyboard.type('Projector flickers @ann')
  await desk.capture.keyboard.press('Enter')
  await expect.poll(() => desk.isVisible('Quick capture')).toBe(false)
  await desk.openPanel()
  await expect(desk.panel.getByRole('list', { name: 'Open issues' })).toContainText('Projector flickers')
})

test('what is fixed already takes along what it was, if that is said', async ({ desk }) => {
  await desk.openCapture()
  await desk.capture.getByLabel('New issue').fill('fixed: @ann Printer jam')
  const resolution = desk.capture.getByLabel('Resolution')
  await expect(resolution).toHaveAttribute('placeholder', /Optional: /)
  await resolution.fill('A torn label')
  await resolution.press('Enter')
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Printer jam' }).click()
  await expect(desk.panel.getByLabel('Resolution')).toHaveValue('A torn label')
})

test('Escape hides and keeps the text', async ({ desk }) => {
  await desk.openCapture()
  await desk.capture.getByLabel('New issue').fill('half a thought')
  await desk.capture.keyboard.press('Escape')
  await expect.poll(() => desk.isVisible('Quick capture')).toBe(false)
  await desk.openCapture()
  await expect(desk.capture.getByLabel('New issue')).toHaveValue('half a thought')
  await desk.openPanel()
  await expect(desk.panel.getByText('half a thought')).toHaveCount(0)
})

test('Shift+Enter begins a new line, which becomes the details', async ({ desk }) => {
  await desk.openCapture()
  await desk.capture.getByLabel('New issue').focus()
  await desk.capture.keyboard.type('Laptop is slow')
  await desk.capture.keyboard.press('Shift+Enter')
  await desk.capture.keyboard.type('since the update on Monday')
  await desk.capture.keyboard.press('Enter')
  await desk.openPanel()
  const row = desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await expect(row).toContainText('Laptop is slow')
  await row.getByText('Laptop is slow').click()
  await expect(desk.panel.getByText('since the update on Monday')).toBeVisible()
})

test('a known requester is completed', async ({ desk }) => {
  await desk.log('José Núñez <jose@school.org>: budget folder')
  await desk.openCapture()
  await desk.capture.getByLabel('New issue').fill('')
  await desk.capture.keyboard.type('@jos')
  await expect(desk.capture.getByRole('option', { name: /José Núñez/ })).toBeVisible()
  await desk.capture.keyboard.press('Tab')
  await desk.capture.keyboard.type(' needs a mouse')
  await desk.capture.keyboard.press('Enter')
  await desk.openPanel()
  const row = desk.panel
    .getByRole('list', { name: 'Open issues' })
    .getByRole('listitem')
    .filter({ hasText: 'needs a mouse' })
  await expect(row).toContainText('José Núñez')
})

test('a mail that was copied becomes requester, title and details', async ({ desk }) => {
  await desk.log(
    'From: Mia Chen <mia@school.org>\nSent: Wednesday, 18 November 2026 09:01\nTo: Sam\nSubject: RE: Wi-Fi drops\n\nHello Sam,\nit dropped again.',
  )
  await desk.openPanel()
  const row = desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await expect(row).toContainText('Wi-Fi drops')
  await expect(row).toContainText('Mia Chen')
})

test('the panel can be searched', async ({ desk }) => {
  await desk.log('@ann Printer jam')
  await desk.log('fixed: @bob No sound in the projector')
  await desk.openPanel()
  await desk.panel.keyboard.press('/')
  await desk.panel.getByRole('searchbox', { name: 'Search' }).fill('proj')
  await expect(desk.panel.getByText('No sound in the projector').last()).toBeVisible()
  await expect(desk.panel.getByText('Printer jam')).toHaveCount(0)
  await desk.panel.getByRole('searchbox', { name: 'Search' }).fill('nothing like it')
  await expect(desk.panel.getByText(/nothing|no issue/i).first()).toBeVisible()
})

test('the suggestions leave the two lines above them to be read', async ({ desk }) => {
  for (const name of ['Ann', 'Anna', 'Anja', 'Andy', 'Anton']) await desk.log(`@${name} no sound`)
  await desk.openCapture()
  const field = desk.capture.getByLabel('New issue')
  await field.fill('')
  await desk.capture.keyboard.type(
    'The laptop is slow since the update, and so is the one that belongs to @an',
  )
  const suggestions = desk.capture.getByRole('listbox')
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
  desk,
}) => {
  await desk.log('Ann Lee <ann@school.org> Printer')
  await desk.log('Ann Fox <fox@school.org> Mouse')
  await desk.openCapture()
  const { keyboard } = desk.capture
  const field = desk.capture.getByLabel('New issue')
  await field.fill('@ann Screen')
  await field.press('Enter')
  await expect(desk.capture.getByRole('radio', { name: /^Ann Fox/ })).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(field).toHaveValue('')

  const mail = (id: string, more: string) =>
    `From: Ann Lee <ann@school.org>\nSubject: Scanner is slow\nMessage-ID: <${id}@school.org>\n${more}MIME-Version: 1.0\n\nIt takes minutes.`
  await desk.log(mail('1', ''))
  await desk.openCapture()
  await field.fill(mail('2', 'In-Reply-To: <1@school.org>\n'))
  await field.press('Enter')
  await expect(desk.capture.getByText('This belongs to a thread that you have logged:')).toBeVisible()
  await expect(desk.capture.getByRole('button', { name: 'Add to that issue' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(field).toHaveValue('')

  await desk.openCapture()
  await field.fill(mail('1', ''))
  await field.press('Enter')
  await expect(desk.capture.getByText('Logged already:')).toBeVisible()
  await expect(desk.capture.getByRole('button', { name: 'Show it' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(desk.panel.getByLabel('Title')).toHaveValue('Scanner is slow')
  await expect(desk.panel.getByText('They wrote')).toBeVisible()
})
