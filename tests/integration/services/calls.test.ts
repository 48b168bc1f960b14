import { describe, expect, it } from 'vitest'
import { hour } from '../log/days.ts'
import { anApp } from './an-app.ts'

describe('calling', () => {
  it('dials the number that the log has, and says so where there is none', async () => {
    const app = anApp()
    const issueId = await app.capture('fixed: Printer jam, Ann Lee <ann@school.org>')
    await expect(app.ask['issue:dial']({ issueId })).rejects.toThrow('There is no number to dial here')
    const { requester } = await app.view(issueId)
    app.ask['issue:edit']({ issueId, patch: { requester: { id: requester?.id, phone: '+49 (0)30 12-34' } } })
    await app.ask['issue:dial']({ issueId })
    expect(app.opened).toEqual(['tel:+49301234'])
  })

  it('logs what came of it', async () => {
    const app = anApp()
    const issueId = await app.capture('fixed: Printer jam, Ann Lee <ann@school.org>')
    await app.ask['issue:call']({ issueId, outcome: 'no-answer' })
    expect(await app.waiting()).toHaveLength(1)
    await app.ask['issue:call']({ issueId, outcome: 'reached', note: 'She is glad', phone: '204' })
    expect(await app.waiting()).toEqual([])
    expect((await app.view(issueId)).requester?.phone).toBe('204')
  })
})

describe('one fix, many people', () => {
  const wifi = async (app: ReturnType<typeof anApp>): Promise<readonly [number, number]> => {
    const a = await app.capture('Wi-Fi is down, Ann Lee <ann@school.org>')
    const b = await app.capture('No Wi-Fi, Bob Ortiz <bob@school.org>')
    return [a, b]
  }

  it('finds what looks alike, and offers the others of one cause', async () => {
    const app = anApp()
    const [a, b] = await wifi(app)
    const other = await app.capture('New mouse @Cem')
    const { alike } = await app.ask['issue:read']({ issueId: a })
    expect(alike.map(({ issueId }) => issueId)).toEqual([b])
    await app.ask['issue:link']({ issueId: a, withId: b })
    const read = await app.ask['issue:read']({ issueId: a })
    expect(read.sameCause.map(({ issue }) => issue.id)).toEqual([b])
    expect(read.alike).toEqual([])
    expect((await app.ask['issue:read']({ issueId: other })).alike).toEqual([])
  })

  it('writes one mail in which nobody sees the others, and asks about it once', async () => {
    const app = anApp()
    const [a, b] = await wifi(app)
    await app.ask['issue:link']({ issueId: a, withId: b })
    await app.ask['issue:resolve']({ issueId: a, resolution: 'The router was off', alsoIssueIds: [b] })
    const { fixedTogether } = await app.ask['panel:read']({})
    expect(fixedTogether.map((group) => group.map(({ issue }) => issue.id))).toEqual([[a, b]])
    const { draft, form } = await app.ask['issue:write-mail-to-many']({
      issueIds: [a, b],
      title: 'Wi-Fi on the first floor',
    })
    expect(form).toBe('mailto')
    expect(draft).toMatchObject({ to: [], bcc: ['ann@school.org', 'bob@school.org'] })
    expect(app.opened).toEqual([
      expect.stringMatching(/^mailto:\?(?:.*&)?bcc=ann@school\.org,bob@school\.org(?:&|$)/s),
    ])
    expect(draft.body).toContain('The router was off.')
    expect(draft.body).toContain('This is about: Wi-Fi on the first floor.')
    expect(draft.subject).toBe('Fixed: Wi-Fi on the first floor')
    // Nobody reads who the others are, or what they wrote.
    expect(draft.subject + draft.body).not.toMatch(/Ann|Bob|down|“/)
    await app.ask['issue:sent']({ issueId: b })
    expect(await app.waiting()).toEqual([])
    expect((await app.ask['panel:read']({})).fixedTogether).toEqual([])
  })

  it('says whom no mail reaches, before anything is opened', async () => {
    const app = anApp()
    const a = await app.capture('fixed: Wi-Fi is down @Ann')
    await expect(app.ask['issue:write-mail-to-many']({ issueIds: [a], title: 'Wi-Fi' })).rejects.toThrow(
      'There is no mail address for Ann',
    )
    expect((await app.view(a)).openedDraft).toBeNull()
  })
})

it('all drafts that went out keep their promises', async () => {
  const app = anApp()
  const a = await app.capture('fixed: Printer jam, Ann Lee <ann@school.org>')
  const b = await app.capture('New laptop, Bob Ortiz <bob@school.org>')
  await app.ask['issue:write-mail']({ issueId: a })
  await app.ask['issue:write-mail']({ issueId: b, kind: 'update' })
  const { drafts } = await app.ask['panel:read']({})
  expect(drafts.map(({ issue }) => issue.id)).toEqual([a, b])
  const { changeId } = await app.ask['drafts:sent']({
    drafts: [{ issueId: a }, { issueId: b, promise: 'in 2 hours' }],
  })
  expect((await app.view(b)).issue.promisedAt).toBe(app.time.now() + 2 * hour)
  expect((await app.ask['panel:read']({})).drafts).toEqual([])
  await app.ask['change:undo']({ changeId })
  expect((await app.ask['panel:read']({})).drafts).toHaveLength(2)
})

it('keeps the problem in other words beside the line', async () => {
  const app = anApp()
  const { issueId } = await app.logged(
    app.ask['capture:log']({
      line: '@ann the thingy eats my paper',
      restated: ' the printer in 204 jams ',
    }),
  )
  expect((await app.view(issueId)).issue).toMatchObject({
    title: 'the thingy eats my paper',
    inTheirWords: 'the thingy eats my paper',
    restated: 'the printer in 204 jams',
  })
})
