import { AxeBuilder } from '@axe-core/playwright'
import { type Desk, expect, needs, test } from './fixture.ts'

const line = 'Ann Lee <ann@school.org>: Printer jam in 204'

const waiting = (desk: Desk) =>
  desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
const text = (desk: Desk) => desk.panel.getByRole('textbox', { name: 'Text', exact: true })

const fixedIssue = async (desk: Desk): Promise<void> => {
  await desk.log(line)
  await desk.fix('Printer jam', 'A sheet of paper was stuck under the roller')
}

const editFirst = async (desk: Desk): Promise<void> => {
  await waiting(desk).getByRole('button', { name: 'Edit first…' }).click()
  await expect(text(desk)).toHaveValue(/^Hello Ann,/)
}

const chooseLetter = async (desk: Desk, name: string): Promise<void> => {
  await desk.panel.getByRole('button', { name: / Letter$/ }).click()
  await desk.panel.getByRole('option', { name, exact: true }).click()
}

const problems = async (desk: Desk): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page: desk.panel }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('from the nag to the opened draft in two clicks', needs('clock', 'notifications'), async ({ desk }) => {
  await fixedIssue(desk)
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(15 * 60_000)
  await desk.clickNotification(0)
  await waiting(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(desk)).toContainText('Did it go out?')
  expect(await desk.openings()).toEqual([expect.stringMatching(/^mailto:ann@school\.org\?/)])
})

test('what is found is underlined, explained, and replaced by one key that undo takes back', async ({
  desk,
}) => {
  await fixedIssue(desk)
  await editFirst(desk)
  await text(desk).press('Control+End')
  await desk.panel.keyboard.insertText('Please reboot it.')
  await expect(desk.panel.locator('mark')).toHaveText(['reboot'])
  await expect(desk.panel.locator('mark').locator('..'), 'drawn once').toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  const advice = desk.panel.getByRole('list', { name: 'Advice on the words' })
  await expect(advice.getByRole('listitem')).toContainText(['restart'])

  await text(desk).press('Control+Home')
  await text(desk).press('F8')
  await expect(desk.panel.locator('mark[data-current]')).toHaveText('reboot')
  await text(desk).press('Alt+Enter')
  await expect(text(desk)).toHaveValue(/Please restart it\.$/)
  await expect(desk.panel.locator('mark')).toHaveCount(0)
  await text(desk).press('Control+z')
  await expect(text(desk)).toHaveValue(/Please reboot it\.$/)

  await advice.getByRole('button', { name: 'restart' }).click()
  await expect(text(desk)).toHaveValue(/Please restart it\.$/)
  await text(desk).press('Control+Enter')
  await expect(waiting(desk)).toContainText('Did it go out?')
  const [url = ''] = await desk.openings()
  expect(new URL(url).searchParams.get('body')).toMatch(/Please restart it\.$/)
})

test('a decline stays shut until there is another way in it', async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org>: Colour printer for 204')
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Colour printer for 204' }).press('e')
  await expect(text(desk)).toHaveValue(/^Hello Ann,/)
  await chooseLetter(desk, 'Another way instead')
  await desk.panel.getByLabel('Why it can’t go that way').fill('the old machine prints in black only')
  await desk.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect(desk.panel.getByText('A no needs another way beside it.').first()).toBeVisible()
  expect(await desk.openings()).toEqual([])
  await desk.panel.getByLabel('What you offer instead').fill('the staff room prints in colour')
  await expect(text(desk)).toHaveValue(/The staff room prints in colour\./)
  await desk.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect.poll(() => desk.openings()).toHaveLength(1)
  expect(decodeURIComponent((await desk.openings())[0] ?? '')).toContain('The staff room prints in colour.')
})

test('what was changed by hand is never lost: not by Escape, or another letter', async ({ desk }) => {
  await fixedIssue(desk)
  await editFirst(desk)
  await text(desk).press('Control+End')
  await desk.panel.keyboard.insertText('PS: mine.')
  await chooseLetter(desk, 'My mistake')
  await expect(text(desk)).toHaveValue(/PS: mine\.$/)
  await expect(desk.panel.getByText('your changes would be lost')).toBeVisible()
  await desk.panel.getByRole('button', { name: 'Write it anew' }).press('Enter')
  await expect(text(desk)).not.toHaveValue(/PS: mine/)
  await expect(text(desk)).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(text(desk)).toBeFocused()
  await expect(text(desk)).toHaveValue(/PS: mine\.$/)
  await text(desk).press('Escape')
  await expect(waiting(desk)).toBeVisible()
  await editFirst(desk)
  await expect(text(desk)).toHaveValue(/PS: mine\.$/)
  await desk.panel.getByRole('button', { name: 'Start afresh' }).press('Enter')
  await expect(text(desk)).toBeFocused()
  await expect(text(desk)).toHaveValue(/^Hello Ann,\n\nGood news/)
})

test('a short answer is found by typing and put in at the caret', async ({ desk }) => {
  await fixedIssue(desk)
  await editFirst(desk)
  await desk.panel.getByRole('button', { name: 'Add some' }).click()
  await expect(desk.panel.getByRole('button', { name: 'Add an answer' })).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Add examples in English' }).press('Enter')
  await expect(desk.panel.getByRole('button', { name: 'Add examples in German' })).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Add an answer' }).click()
  await desk.panel.getByLabel('They ask').fill('Where is the spare mouse?')
  await desk.panel.getByLabel('You answer').fill('In the blue cupboard.')
  await desk.panel.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(desk.panel.getByRole('button', { name: 'Add an answer' })).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Edit I need it today' }).press('Enter')
  await desk.panel.keyboard.press('Escape')
  await expect(desk.panel.getByRole('button', { name: 'Edit I need it today' })).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Delete I need it today' }).press('Enter')
  await expect(desk.panel.getByRole('button', { name: 'Edit I need it today' })).toHaveCount(0)
  await expect(desk.panel.locator(':focus'), 'the one that came into its place').toHaveAccessibleName(
    /^Edit /,
  )
  await desk.panel.getByRole('button', { name: 'Bring it back' }).click()
  await expect(desk.panel.getByRole('button', { name: 'Edit I need it today' })).toBeVisible()
  await desk.panel.getByRole('button', { name: 'Back', exact: true }).click()

  const search = desk.panel.getByRole('combobox', { name: 'Insert a short answer' })
  await search.fill('cupb')
  await expect(desk.panel.getByRole('option')).toHaveCount(1)
  await search.press('Escape')
  await expect(search).toHaveValue('')
  await search.fill('cupb')
  await search.press('ArrowDown')
  await search.press('Enter')
  await expect(text(desk)).toHaveValue(/\n\nIn the blue cupboard\.\n\nBest wishes/)
  await expect(text(desk)).toBeFocused()
})

test('a wording is changed with a preview, warned of a name that is not known, and reset', async ({
  desk,
}) => {
  await fixedIssue(desk)
  await desk.panel.getByRole('button', { name: 'Settings' }).click()
  await desk.panel.getByRole('button', { name: 'Rewrite…' }).press('Enter')
  await expect(desk.panel.getByRole('button', { name: / Letter$/ })).toBeFocused()
  const wording = desk.panel.getByRole('textbox', { name: 'Wording' })
  const preview = desk.panel.getByRole('region', { name: 'Preview' })
  const saves = desk.panel.getByRole('button', { name: 'Save wording' })
  await expect(wording).toHaveValue(/\{\{ greeting \}\}/)
  await preview.getByRole('button', { name: /Shown for/ }).click()
  await desk.panel.getByRole('option', { name: 'Ann Lee: Printer jam in 204' }).click()
  await expect(preview).toContainText('A sheet of paper was stuck under the roller.')

  await wording.fill('Hello {{ requestr.firstName }}, all done.')
  await expect(desk.panel.getByText(/“requestr.firstName” is not known/)).toBeVisible()
  await wording.press('F8')
  await wording.press('Alt+Enter')
  await expect(wording).toHaveValue('Hello {{ requester.firstName }}, all done.')
  await expect(preview).toContainText('Hello Ann, all done.')
  await wording.fill('Hello {{ requester.firstName, all done.')
  await expect(saves).toBeDisabled()
  await expect(desk.panel.getByRole('list', { name: 'Advice on the words' })).toContainText('not closed')
  await expect(desk.panel.getByRole('alert'), 'said once, where it is').toHaveCount(0)
  await wording.fill('{{ greeting }}\n\nAll done.')
  await expect(saves).toBeEnabled()
  await saves.press('Enter')
  await expect(desk.panel.getByText('Your own wording')).toBeVisible()
  await expect(wording).toBeFocused()
  expect(await problems(desk)).toEqual([])

  await desk.panel.getByRole('button', { name: 'Back', exact: true }).click()
  await waiting(desk).getByRole('button', { name: 'Edit first…' }).click()
  await expect(text(desk)).toHaveValue('Hello Ann,\n\nAll done.\n')
  await desk.panel.getByRole('button', { name: 'Back', exact: true }).click()

  await desk.panel.getByRole('button', { name: 'Settings' }).click()
  await desk.panel.getByRole('button', { name: 'Rewrite…' }).click()
  await desk.panel.getByRole('button', { name: 'Reset to default' }).press('Enter')
  await expect(wording).toHaveValue(/Good news/)
  await expect(wording).toBeFocused()
  await desk.panel.getByRole('button', { name: 'Bring mine back' }).press('Enter')
  await expect(wording).toHaveValue(/All done/)
  await expect(wording).toBeFocused()
})

for (const [item, opened] of [
  ['Open as draft file', /\.eml$/],
  ['Open in Gmail', /^https:\/\/mail\.google\.com\//],
  ['Open in Outlook on the web', /^https:\/\/outlook\.office\.com\//],
  ['Copy', null],
] as const) {
  test(`the menu: ${item}`, async ({ desk }) => {
    await fixedIssue(desk)
    await editFirst(desk)
    await desk.panel.getByRole('button', { name: 'Open another way' }).click()
    await desk.panel.getByRole('menuitem', { name: item }).click()
    await expect(waiting(desk)).toContainText('Did it go out?')
    if (opened === null) {
      expect(await desk.clipboard()).toMatch(/^To: ann@school\.org\nSubject: /)
      expect(await desk.openings()).toEqual([])
    } else expect(await desk.openings()).toEqual([expect.stringMatching(opened)])
  })
}

test('copies are checked, remembered, and a mail that is too long says which way it goes', async ({
  desk,
}) => {
  await fixedIssue(desk)
  await editFirst(desk)
  await desk.panel.getByRole('button', { name: 'Add Cc' }).click()
  await desk.panel.getByLabel('Cc').fill('bob at school')
  await text(desk).press('Control+Enter')
  await expect(desk.panel.getByText(/“bob” is no mail address/)).toBeVisible()
  expect(await desk.openings()).toEqual([])
  await desk.panel.getByLabel('Cc').fill('bob@school.org')
  await text(desk).fill('It is a long story. '.repeat(120))
  await expect(desk.panel.getByText('It is too long for a mail link')).toBeVisible()
  await desk.panel.getByRole('button', { name: 'Open in mail program' }).click()
  await expect(waiting(desk)).toContainText('It is too long for a mail link, so it opens as a draft file.')
  expect(await desk.openings()).toEqual([expect.stringMatching(/\.eml$/)])
  await waiting(desk).getByRole('button', { name: 'Not yet' }).click()
  await editFirst(desk)
  await expect(desk.panel.getByLabel('Cc')).toHaveValue('bob@school.org')
  await desk.panel.getByRole('button', { name: 'Use its text' }).click()
  await expect(text(desk)).toHaveValue(/^It is a long story/)
})

test('the language of somebody is remembered', async ({ desk }) => {
  await fixedIssue(desk)
  await editFirst(desk)
  await desk.panel.getByRole('button', { name: / Language$/ }).click()
  await desk.panel.getByRole('option', { name: 'Deutsch' }).click()
  await expect(text(desk)).not.toHaveValue(/^Hello/)
  await desk.panel.getByRole('button', { name: 'Always write to Ann Lee in Deutsch' }).click()
  await expect(desk.panel.getByText('Ann Lee is written to in Deutsch from now on.')).toBeVisible()
  await desk.panel.getByRole('button', { name: 'Back', exact: true }).click()
  await waiting(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(waiting(desk)).toContainText('Did it go out?')
  const [url = ''] = await desk.openings()
  expect(new URL(url).searchParams.get('body')).not.toMatch(/^Hello/)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the composer has no accessibility problem that axe knows (${theme})`, async ({ desk }) => {
    test.slow()
    await desk.panel.evaluate(
      (chosen) => window.inTheLoop.request('settings:change', { patch: { theme: chosen } }),
      theme,
    )
    await fixedIssue(desk)
    await editFirst(desk)
    await text(desk).press('Control+End')
    await desk.panel.keyboard.insertText('Please reboot it.')
    await text(desk).press('F8')
    await chooseLetter(desk, 'Another way instead')
    await desk.panel.getByRole('button', { name: 'Open in mail program' }).click()
    expect(await problems(desk)).toEqual([])
  })
}
