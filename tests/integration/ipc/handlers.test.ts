import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { at, hour, minute } from '../log/days.ts'
import { anApp } from '../services/an-app.ts'

const kinds = (view: { raised: readonly { kind: string }[] }) => view.raised.map(({ kind }) => kind)

describe('everything that is owed, through the channels', () => {
  it('acknowledges, and the word is no longer owed', async () => {
    const app = anApp()
    const issueId = await app.capture('Printer jam, Ann Lee <ann@school.org> via mail')
    expect(await app.waiting()).toEqual([])
    app.time.set(at('2026-05-07T13:45:00+02:00'))
    expect((await app.waiting()).map(kinds)).toEqual([['acknowledgement']])
    const mail = await app.ask['issue:write-mail']({ issueId })
    expect(mail.draft.subject).toBe('Got it: Printer jam')
    expect((await app.waiting()).map(kinds)).toEqual([['acknowledgement']])
    await app.ask['issue:sent']({ issueId })
    expect(await app.waiting()).toEqual([])
    expect((await app.view(issueId)).lastHeardAt).toBe(app.time.now())
  })

  it('owes a word without news, and after long asks whether it is still wanted', async () => {
    const app = anApp()
    const issueId = await app.capture('New laptop, Ann Lee <ann@school.org>')
    app.time.set(at('2026-05-12T15:00:00+02:00'))
    const [view] = await app.waiting()
    expect(view && kinds(view)).toEqual(['update'])
    expect(view).toMatchObject({ stillWanted: false, advice: { by: 'phone' } })
    app.time.set(at('2026-06-12T15:00:00+02:00'))
    expect(await app.view(issueId)).toMatchObject({ stillWanted: true })
    const { draft } = await app.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toBe('Still wanted? New laptop')
  })
})

it('keeps a draft that was begun under a name that no other log has for the same number and time', async () => {
  const keys = new Set<string>()
  for (const app of [anApp(), anApp()]) {
    const issueId = await app.capture('Printer jam @Ann')
    const { draftKey } = await app.ask['issue:read']({ issueId })
    expect((await app.ask['issue:read']({ issueId })).draftKey).toBe(draftKey)
    keys.add(draftKey)
  }
  expect(keys.size).toBe(2)
})

describe('a promise', () => {
  it('is made in words, kept by a word, and refused when it is none', async () => {
    const app = anApp()
    const issueId = await app.capture('Printer jam @Ann')
    await app.ask['issue:promise']({ issueId, when: '3pm' })
    expect((await app.view(issueId)).issue.promisedAt).toBe(at('2026-05-07T15:00:00+02:00'))
    expect(await app.waiting()).toEqual([])

    app.time.set(at('2026-05-07T14:35:00+02:00'))
    expect((await app.waiting()).map(kinds)).toEqual([['promise']])
    await app.ask['issue:said']({ issueId, by: 'phone', promise: 'tomorrow noon' })
    expect((await app.view(issueId)).issue.promisedAt).toBe(at('2026-05-08T12:00:00+02:00'))
    expect(await app.waiting()).toEqual([])

    for (const when of ['soon', 'yesterday', ''])
      expect(() => app.ask['issue:promise']({ issueId, when })).toThrow(AppError)
    await app.ask['issue:promise']({ issueId, when: null })
    expect((await app.view(issueId)).issue.promisedAt).toBeNull()
  })

  it('stands above everything once it is broken, and asks for a call', async () => {
    const app = anApp()
    const fixed = await app.capture('fixed: Projector @Bob')
    const issueId = await app.capture('Printer jam, Ann Lee <ann@school.org> by noon')
    app.time.set(at('2026-05-07T15:00:00+02:00'))
    const [first, second] = await app.waiting()
    expect([first?.issue.id, second?.issue.id]).toEqual([issueId, fixed])
    expect(first?.urgency).toBe('overdue')
    expect(first?.advice).toEqual({
      by: 'phone',
      reason: 'A promised time has passed: an apology is better spoken.',
      notBeforeAt: null,
    })
    const { draft } = await app.ask['issue:write-mail']({ issueId, words: 'I’ll bring a new one by 4pm.' })
    expect(draft.subject).toMatch(/^Later than promised: /)
    const { offeredPromise } = await app.view(issueId)
    expect(offeredPromise).toEqual({ words: '4pm', at: at('2026-05-07T16:00:00+02:00') })
    await app.ask['issue:sent']({ issueId, promise: offeredPromise?.words })
    const after = await app.view(issueId)
    expect(after.issue.promisedAt).toBe(offeredPromise?.at)
    expect(after.offeredPromise).toBeNull()
    expect(kinds(after)).toEqual([])
  })
})

it('does not offer again what has been promised already', async () => {
  const app = anApp()
  const issueId = await app.capture('Printer jam, Ann Lee <ann@school.org> by tomorrow 11am via mail')
  const { draft } = await app.ask['issue:write-mail']({ issueId, kind: 'acknowledgement' })
  expect(draft.body).toContain("You'll hear from me by 11:00 tomorrow.")
  expect((await app.view(issueId)).offeredPromise).toBeNull()
})

describe('waiting on somebody else', () => {
  it('keeps the requester told, and chases', async () => {
    const app = anApp()
    const issueId = await app.capture('Wi-Fi drops, Ann Lee <ann@school.org>')
    await app.ask['issue:wait']({ issueId, on: 'vendor', name: 'Contoso', until: 'tomorrow' })
    expect((await app.view(issueId)).issue).toMatchObject({
      state: 'waiting',
      waiting: { on: 'vendor', name: 'Contoso', untilAt: at('2026-05-08T17:00:00+02:00') },
    })
    app.time.set(at('2026-05-12T15:00:00+02:00'))
    expect(kinds(await app.view(issueId)).toSorted()).toEqual(['chase', 'update'])

    await expect(app.ask['issue:write-mail']({ issueId, kind: 'chase' })).rejects.toThrow('Note it as chased')
    const { draft } = await app.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toMatch(/^Where it stands: /)
    expect(draft.body).not.toContain('Contoso')
    await app.ask['issue:sent']({ issueId })
    expect(kinds(await app.view(issueId))).toEqual(['chase'])
    await app.ask['issue:chased']({ issueId, until: 'friday' })
    expect(kinds(await app.view(issueId))).toEqual([])
    await app.ask['issue:stop-waiting']({ issueId })
    expect((await app.view(issueId)).issue).toMatchObject({ state: 'open', waiting: null })
  })
})

describe('the check-in', () => {
  const told = async () => {
    const app = anApp()
    const issueId = await app.capture('fixed: Printer jam, Ann Lee <ann@school.org>')
    await app.ask['issue:told']({ issueId, by: 'phone' })
    app.time.set(at('2026-05-11T12:00:00+02:00'))
    return { app, issueId }
  }

  it('is asked two working days later, and a yes closes', async () => {
    const { app, issueId } = await told()
    expect((await app.waiting()).map(kinds)).toEqual([['check-in']])
    const { draft } = await app.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toMatch(/^Quick check: /)
    await app.ask['issue:works']({ issueId })
    expect((await app.view(issueId)).issue.state).toBe('closed')
    expect(await app.waiting()).toEqual([])
  })

  it('opens it again with a no, and then asks for a call', async () => {
    const { app, issueId } = await told()
    await app.ask['issue:reopen']({ issueId })
    await app.ask['issue:resolve']({ issueId, resolution: 'A new roller.' })
    expect((await app.view(issueId)).advice).toMatchObject({
      by: 'phone',
      reason: 'It has come back once already.',
    })
  })
})

describe('mails', () => {
  it('write what was asked for, and copy that', async () => {
    const app = anApp()
    const issueId = await app.capture('Printer jam, Ann Lee <ann@school.org> via mail')
    app.ask['issue:copy-mail']({ issueId })
    expect(app.copied[0]).toContain('Got it: ')
    app.ask['issue:copy-mail']({ issueId, kind: 'update' })
    expect(app.copied[1]).toContain('Where it stands: ')
    await expect(app.ask['issue:write-mail']({ issueId, kind: 'resolution' })).rejects.toThrow(
      'not fixed yet',
    )
    const nobody = await app.capture('Beamer @Jo')
    await expect(app.ask['issue:write-mail']({ issueId: nobody })).rejects.toThrow(
      'There is no mail address for Jo. Call, or add an address.',
    )
  })
})

describe('people and measures', () => {
  it('says who has not heard for longest', async () => {
    const app = anApp()
    const first = await app.capture('Printer jam @Ann')
    app.time.pass(hour)
    await app.capture('Projector @Bob via mail')
    await app.ask['issue:said']({ issueId: first, by: 'chat' })
    const { people } = await app.ask['people:read']({})
    expect(people.map(({ requester }) => requester.name)).toEqual(['Bob', 'Ann'])
    expect(people[0]?.lastHeardAt).toBeNull()
  })

  it('measures the tray’s seven days once they are over', async () => {
    const app = anApp()
    const issueId = await app.capture('fixed: Printer jam @Ann')
    app.time.pass(38 * minute)
    const { changeId } = await app.ask['issue:told']({ issueId, by: 'phone' })
    expect(app.measures.lastSevenDays().toldGap.count).toBe(0)
    app.time.set(at('2026-05-08T09:00:00+02:00'))
    expect(app.measures.lastSevenDays().toldGap).toMatchObject({ count: 1, medianMs: 38 * minute })
    await app.ask['change:undo']({ changeId })
    expect(app.measures.lastSevenDays().toldGap.count).toBe(0)
  })
})

describe('settings', () => {
  it('are quiet for an hour, until tomorrow, or not', async () => {
    const app = anApp()
    await app.ask['quiet:set']({ until: '1-hour' })
    expect(app.settings().quietUntilAt).toBe(at('2026-05-07T11:00:00+02:00'))
    await app.ask['quiet:set']({ until: 'tomorrow' })
    expect(app.settings().quietUntilAt).toBe(at('2026-05-08T09:15:00+02:00'))
    await app.ask['quiet:set']({ until: null })
    expect(app.settings().quietUntilAt).toBeNull()
  })

  it('puts the command that is to be bound on the clipboard', async () => {
    const app = anApp()
    await app.ask['shortcut:copy-command']({})
    expect(app.copied).toEqual(['in-the-loop --capture'])
  })

  const ics = (...dates: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...dates.map(
        (date) =>
          `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:Fête ${date}\r\nEND:VEVENT`,
      ),
      'END:VCALENDAR',
    ].join('\r\n')
  const imported = (app: ReturnType<typeof anApp>) => app.ask['settings:import-holidays']({})

  it('take the days of a calendar over, once', async () => {
    const app = anApp()
    expect(await imported(app)).toBeNull()
    app.useCalendar(ics('20261226', '20261225', '20200101', '20400101'))
    expect(await imported(app)).toEqual({
      added: [
        { date: '2026-12-25', name: 'Fête 20261225' },
        { date: '2026-12-26', name: 'Fête 20261226' },
      ],
      known: 0,
      appointments: 0,
      unread: 0,
      examples: [],
    })
    app.useCalendar(ics('20261225', '20270101'))
    expect(await imported(app)).toMatchObject({ added: [{ date: '2027-01-01' }], known: 1 })
    expect(app.settings().workingHours.holidays).toEqual(['2026-12-25', '2026-12-26', '2027-01-01'])
  })

  it('say what of a calendar was left out', async () => {
    const app = anApp()
    const appointment = 'BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261224T090000Z\r\nEND:VEVENT'
    const faulty = 'BEGIN:VEVENT\r\nUID:f\r\nDTSTART:20261399\r\nEND:VEVENT'
    app.useCalendar(
      ics('20261225').replace('END:VCALENDAR', [appointment, faulty, 'END:VCALENDAR'].join('\r\n')),
    )
    expect(await imported(app)).toMatchObject({
      added: [{ date: '2026-12-25' }],
      appointments: 1,
      unread: 1,
      examples: ['line 14: “20261399” is no date'],
    })
  })

  it('refuse a calendar that would make more holidays than are kept', async () => {
    const app = anApp()
    const { workingHours } = app.settings()
    const old = Array.from({ length: 3000 }, (_, day) =>
      new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
    )
    await app.ask['settings:change']({ patch: { workingHours: { ...workingHours, holidays: old } } })
    app.useCalendar(ics('20261225'))
    await expect(imported(app)).rejects.toThrow('more than 3,000 holidays')
  })

  it('read an old Windows calendar, and refuse what is none or far too large', async () => {
    const app = anApp()
    app.useCalendar(Uint8Array.from([...ics('20261225')].map((character) => character.charCodeAt(0))))
    expect(await imported(app)).toMatchObject({ added: [{ name: 'Fête 20261225' }] })
    app.useCalendar('Sorry, sign in first')
    await expect(imported(app)).rejects.toThrow('This is not a calendar.')
    app.useCalendar(new Uint8Array(10 * 1024 * 1024 + 1))
    await expect(imported(app)).rejects.toThrow('larger than 10 MB')
    expect(app.settings().workingHours.holidays).toEqual(['2026-12-25'])
  })
})
