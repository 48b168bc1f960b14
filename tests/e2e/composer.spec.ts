import { problems, problemsInBothLooks } from './accessibility.ts'
import { type App, expect, needs, test } from './fixture.ts'

const line = 'Ann Lee <ann@school.org>: Printer jam in 204'

const waiting = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
const text = (app: App) => app.panel.getByRole('textbox', { name: 'Text', exact: true })

const fixedIssue = async (app: App): Promise<void> => {
  await app.log(line)
  await app.fix('Printer jam', 'A sheet of paper was stuck under the roller')
}

const editFirst = async (app: App): Promise<void> => {
  await waiting(app).getByRole('button', { name: 'Edit first…' }).click()
  await expect(text(app)).toHaveValue(/^Hello Ann,/)
}

const chooseLetter = async (app: App, name: string): Promise<void> => {
  await app.panel.getByRole('button', { name: / Letter$/ }).click()
  await app.panel.getByRole('option', { name, exact: true }).click()
}

test('from the nag to the opened draft in two clicks', needs('clock', 'notifications'), async ({ app }) => {
  await fixedIssue(app)
  await app.on((desktop) => desktop.clickAway())
  await app.advance(15 * 60_000)
  await app.clickNotification(0)
  await waiting(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(app)).toContainText('Did it go out?')
  expect(await app.openings()).toEqual([expect.stringMatching(/^mailto:ann@school\.org\?/)])
})

test('what is found is underlined, explained, and replaced by one key that undo takes back', async ({
  app,
}) => {
  await fixedIssue(app)
  await editFirst(app)
  await text(app).press('Control+End')
  await app.panel.keyboard.insertText('Please reboot it.')
  await expect(app.panel.locator('mark')).toHaveText(['reboot'])
  await expect(app.panel.locator('mark').locator('..'), 'drawn once').toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  const advice = app.panel.getByRole('list', { name: 'Advice on the words' })
  await expect(advice.getByRole('listitem')).toContainText(['restart'])

  await text(app).press('Control+Home')
  await text(app).press('F8')
  await expect(app.panel.locator('mark[data-current]')).toHaveText('reboot')
  await text(app).press('Alt+Enter')
  await expect(text(app)).toHaveValue(/Please restart it\.$/)
  await expect(app.panel.locator('mark')).toHaveCount(0)
  await text(app).press('Control+z')
  await expect(text(app)).toHaveValue(/Please reboot it\.$/)

  await advice.getByRole('button', { name: 'restart' }).click()
  await expect(text(app)).toHaveValue(/Please restart it\.$/)
  await text(app).press('Control+Enter')
  await expect(waiting(app)).toContainText('Did it go out?')
  const [url = ''] = await app.openings()
  expect(new URL(url).searchParams.get('body')).toMatch(/Please restart it\.$/)
})

test('a decline stays shut until there is another way in it', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org>: Colour printer for 204')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Colour printer for 204' }).press('e')
  await expect(text(app)).toHaveValue(/^Hello Ann,/)
  await chooseLetter(app, 'Another way instead')
  await app.panel.getByLabel('Why it can’t go that way').fill('the old machine prints in black only')
  await app.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect(app.panel.getByText('A no needs another way beside it.').first()).toBeVisible()
  expect(await app.openings()).toEqual([])
  await app.panel.getByLabel('What you offer instead').fill('the staff room prints in colour')
  await expect(text(app)).toHaveValue(/The staff room prints in colour\./)
  await app.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect.poll(() => app.openings()).toHaveLength(1)
  expect(decodeURIComponent((await app.openings())[0] ?? '')).toContain('The staff room prints in colour.')
})

test('what was changed by hand is never lost: not by Escape, or another letter', async ({ app }) => {
  await fixedIssue(app)
  await editFirst(app)
  await text(app).press('Control+End')
  await app.panel.keyboard.insertText('PS: mine.')
  await chooseLetter(app, 'My mistake')
  await expect(text(app)).toHaveValue(/PS: mine\.$/)
  await expect(app.panel.getByText('your changes would be lost')).toBeVisible()
  await app.panel.getByRole('button', { name: 'Write it anew' }).press('Enter')
  await expect(text(app)).not.toHaveValue(/PS: mine/)
  await expect(text(app)).toBeFocused()
  await app.panel.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(text(app)).toBeFocused()
  await expect(text(app)).toHaveValue(/PS: mine\.$/)
  await text(app).press('Escape')
  await expect(waiting(app)).toBeVisible()
  await editFirst(app)
  await expect(text(app)).toHaveValue(/PS: mine\.$/)
  await app.panel.getByRole('button', { name: 'Start afresh' }).press('Enter')
  await expect(text(app)).toBeFocused()
  await expect(text(app)).toHaveValue(/^Hello Ann,\n\nGood news/)
})

test('a short answer is found by typing and put in at the caret', async ({ app }) => {
  await fixedIssue(app)
  await editFirst(app)
  await app.panel.getByRole('button', { name: 'Add some' }).click()
  await expect(app.panel.getByRole('button', { name: 'Add an answer' })).toBeFocused()
  await app.panel.getByRole('button', { name: 'Add examples in English' }).press('Enter')
  await expect(app.panel.getByRole('button', { name: 'Add examples in German' })).toBeFocused()
  await app.panel.getByRole('button', { name: 'Add an answer' }).click()
  await app.panel.getByLabel('They ask').fill('Where is the spare mouse?')
  await app.panel.getByLabel('You answer').fill('In the blue cupboard.')
  await app.panel.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(app.panel.getByRole('button', { name: 'Add an answer' })).toBeFocused()
  await app.panel.getByRole('button', { name: 'Edit I need it today' }).press('Enter')
  await app.panel.keyboard.press('Escape')
  await expect(app.panel.getByRole('button', { name: 'Edit I need it today' })).toBeFocused()
  await app.panel.getByRole('button', { name: 'Delete I need it today' }).press('Enter')
  await expect(app.panel.getByRole('button', { name: 'Edit I need it today' })).toHaveCount(0)
  await expect(app.panel.locator(':focus'), 'the one that came into its place').toHaveAccessibleName(/^Edit /)
  await app.panel.getByRole('button', { name: 'Bring it back' }).click()
  await expect(app.panel.getByRole('button', { name: 'Edit I need it today' })).toBeVisible()
  await app.panel.getByRole('button', { name: 'Back', exact: true }).click()

  const search = app.panel.getByRole('combobox', { name: 'Insert a short answer' })
  await search.fill('cupb')
  await expect(app.panel.getByRole('option')).toHaveCount(1)
  await search.press('Escape')
  await expect(search).toHaveValue('')
  await search.fill('cupb')
  await search.press('ArrowDown')
  await search.press('Enter')
  await expect(text(app)).toHaveValue(/\n\nIn the blue cupboard\.\n\nBest wishes/)
  await expect(text(app)).toBeFocused()
})

test('a wording is changed with a preview, warned of a name that is not known, and reset', async ({
  app,
}) => {
  await fixedIssue(app)
  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await app.panel.getByRole('button', { name: 'Rewrite…' }).press('Enter')
  await expect(app.panel.getByRole('button', { name: / Letter$/ })).toBeFocused()
  const wording = app.panel.getByRole('textbox', { name: 'Wording' })
  const preview = app.panel.getByRole('region', { name: 'Preview' })
  const saves = app.panel.getByRole('button', { name: 'Save wording' })
  await expect(wording).toHaveValue(/\{\{ greeting \}\}/)
  await preview.getByRole('button', { name: /Shown for/ }).click()
  await app.panel.getByRole('option', { name: 'Ann Lee: Printer jam in 204' }).click()
  await expect(preview).toContainText('A sheet of paper was stuck under the roller.')

  await wording.fill('Hello {{ requestr.firstName }}, all done.')
  await expect(app.panel.getByText(/“requestr.firstName” is not known/)).toBeVisible()
  await wording.press('F8')
  await wording.press('Alt+Enter')
  await expect(wording).toHaveValue('Hello {{ requester.firstName }}, all done.')
  await expect(preview).toContainText('Hello Ann, all done.')
  await wording.fill('Hello {{ requester.firstName, all done.')
  await expect(saves).toBeDisabled()
  await expect(app.panel.getByRole('list', { name: 'Advice on the words' })).toContainText('not closed')
  await expect(app.panel.getByRole('alert'), 'said once, where it is').toHaveCount(0)
  await wording.fill('{{ greeting }}\n\nAll done.')
  await expect(saves).toBeEnabled()
  await saves.press('Enter')
  await expect(app.panel.getByText('Your own wording')).toBeVisible()
  await expect(wording).toBeFocused()
  expect(await problems(app.panel)).toEqual([])

  await app.panel.getByRole('button', { name: 'Back', exact: true }).click()
  await waiting(app).getByRole('button', { name: 'Edit first…' }).click()
  await expect(text(app)).toHaveValue('Hello Ann,\n\nAll done.\n')
  await app.panel.getByRole('button', { name: 'Back', exact: true }).click()

  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await app.panel.getByRole('button', { name: 'Rewrite…' }).click()
  await app.panel.getByRole('button', { name: 'Reset to default' }).press('Enter')
  await expect(wording).toHaveValue(/Good news/)
  await expect(wording).toBeFocused()
  await app.panel.getByRole('button', { name: 'Bring mine back' }).press('Enter')
  await expect(wording).toHaveValue(/All done/)
  await expect(wording).toBeFocused()
})

test('the menu opens the mail as a draft file or in a web mailer, or copies it', async ({ app }) => {
  await fixedIssue(app)
  const writeBy = async (item: string): Promise<void> => {
    await editFirst(app)
    await app.panel.getByRole('button', { name: 'Open another way' }).click()
    await app.panel.getByRole('menuitem', { name: item }).click()
    await expect(waiting(app)).toContainText('Did it go out?')
    await waiting(app).getByRole('button', { name: 'Not yet' }).click()
  }
  const opened: unknown[] = []
  for (const [item, where] of [
    ['Open as draft file', /\.eml$/],
    ['Open in Gmail', /^https:\/\/mail\.google\.com\//],
    ['Open in Outlook on the web', /^https:\/\/outlook\.office\.com\//],
  ] as const) {
    await writeBy(item)
    opened.push(expect.stringMatching(where))
    expect(await app.openings()).toEqual(opened)
  }
  await writeBy('Copy')
  expect(await app.clipboard()).toMatch(/^To: ann@school\.org\nSubject: /)
  expect(await app.openings()).toEqual(opened)
})

test('copies are checked, remembered, and a mail that is too long says which way it goes', async ({
  app,
}) => {
  await fixedIssue(app)
  await editFirst(app)
  await app.panel.getByRole('button', { name: 'Add Cc' }).click()
  await app.panel.getByLabel('Cc').fill('bob at school')
  await text(app).press('Control+Enter')
  await expect(app.panel.getByText(/“bob” is no mail address/)).toBeVisible()
  expect(await app.openings()).toEqual([])
  await app.panel.getByLabel('Cc').fill('bob@school.org')
  await text(app).fill('It is a long story. '.repeat(120))
  await expect(app.panel.getByText('It is too long for a mail link')).toBeVisible()
  await app.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect(waiting(app)).toContainText('It is too long for a mail link, so it opens as a draft file.')
  expect(await app.openings()).toEqual([expect.stringMatching(/\.eml$/)])
  await waiting(app).getByRole('button', { name: 'Not yet' }).click()
  await editFirst(app)
  await expect(app.panel.getByLabel('Cc')).toHaveValue('bob@school.org')
  await app.panel.getByRole('button', { name: 'Use its text' }).click()
  await expect(text(app)).toHaveValue(/^It is a long story/)
})

test('the language of somebody is remembered', async ({ app }) => {
  await fixedIssue(app)
  await editFirst(app)
  await app.panel.getByRole('button', { name: / Language$/ }).click()
  await app.panel.getByRole('option', { name: 'Deutsch' }).click()
  await expect(text(app)).not.toHaveValue(/^Hello/)
  await app.panel.getByRole('button', { name: 'Always write to Ann Lee in Deutsch' }).click()
  await expect(app.panel.getByText('Ann Lee is written to in Deutsch from now on.')).toBeVisible()
  await app.panel.getByRole('button', { name: 'Back', exact: true }).click()
  await waiting(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(app)).toContainText('Did it go out?')
  const [url = ''] = await app.openings()
  expect(new URL(url).searchParams.get('body')).not.toMatch(/^Hello/)
})

test('the composer has no accessibility problem that axe knows, light or dark', async ({ app }) => {
  test.slow()
  await fixedIssue(app)
  await editFirst(app)
  await text(app).press('Control+End')
  await app.panel.keyboard.insertText('Please reboot it.')
  await text(app).press('F8')
  await chooseLetter(app, 'Another way instead')
  await app.panel.getByRole('button', { name: 'Open in mail program' }).click()
  expect(await problemsInBothLooks(app, app.panel)).toEqual([])
})
