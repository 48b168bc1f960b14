import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { at, hour, minute } from '../log/days.ts'
import { aDesk } from '../services/a-technician.ts'

const kinds = (view: { raised: readonly { kind: string }[] }) => view.raised.map(({ kind }) => kind)

describe('everything that is owed, through the channels', () => {
  it('acknowledges, and the word is no longer owed', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('Printer jam, Ann Lee <ann@school.org> via mail')
    expect(await desk.waiting()).toEqual([])
    desk.time.set(at('2026-05-07T13:45:00+02:00'))
    expect((await desk.waiting()).map(kinds)).toEqual([['acknowledgement']])
    const mail = await desk.ask['issue:write-mail']({ issueId })
    expect(mail.draft.subject).toBe('Got it: Printer jam')
    expect((await desk.waiting()).map(kinds)).toEqual([['acknowledgement']])
    await desk.ask['issue:sent']({ issueId })
    expect(await desk.waiting()).toEqual([])
    expect((await desk.view(issueId)).lastHeardAt).toBe(desk.time.now())
  })

  it('owes a word without news, and after long asks whether it is still wanted', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('New laptop, Ann Lee <ann@school.org>')
    desk.time.set(at('2026-05-12T15:00:00+02:00'))
    const [view] = await desk.waiting()
    expect(view && kinds(view)).toEqual(['update'])
    expect(view).toMatchObject({ stillWanted: false, advice: { by: 'phone' } })
    desk.time.set(at('2026-06-12T15:00:00+02:00'))
    expect(await desk.view(issueId)).toMatchObject({ stillWanted: true })
    const { draft } = await desk.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toBe('Still wanted? New laptop')
  })
})

it('keeps a draft that was begun under a name that no other log has for the same number and time', async () => {
  const keys = new Set<string>()
  for (const desk of [aDesk(), aDesk()]) {
    const issueId = await desk.capture('Printer jam @Ann')
    const { draftKey } = await desk.ask['issue:read']({ issueId })
    expect((await desk.ask['issue:read']({ issueId })).draftKey).toBe(draftKey)
    keys.add(draftKey)
  }
  expect(keys.size).toBe(2)
})

describe('a promise', () => {
  it('is made in words, kept by a word, and refused when it is none', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('Printer jam @Ann')
    await desk.ask['issue:promise']({ issueId, when: '3pm' })
    expect((await desk.view(issueId)).issue.promisedAt).toBe(at('2026-05-07T15:00:00+02:00'))
    expect(await desk.waiting()).toEqual([])

    desk.time.set(at('2026-05-07T14:35:00+02:00'))
    expect((await desk.waiting()).map(kinds)).toEqual([['promise']])
    await desk.ask['issue:said']({ issueId, by: 'phone', promise: 'tomorrow noon' })
    expect((await desk.view(issueId)).issue.promisedAt).toBe(at('2026-05-08T12:00:00+02:00'))
    expect(await desk.waiting()).toEqual([])

    for (const when of ['soon', 'yesterday', ''])
      expect(() => desk.ask['issue:promise']({ issueId, when })).toThrow(AppError)
    await desk.ask['issue:promise']({ issueId, when: null })
    expect((await desk.view(issueId)).issue.promisedAt).toBeNull()
  })

  it('stands above everything once it is broken, and asks for a call', async () => {
    const desk = aDesk()
    const fixed = await desk.capture('fixed: Projector @Bob')
    const issueId = await desk.capture('Printer jam, Ann Lee <ann@school.org> by noon')
    desk.time.set(at('2026-05-07T15:00:00+02:00'))
    const [first, second] = await desk.waiting()
    expect([first?.issue.id, second?.issue.id]).toEqual([issueId, fixed])
    expect(first?.urgency).toBe('overdue')
    expect(first?.advice).toEqual({
      by: 'phone',
      reason: 'A promised time has passed: an apology is better spoken.',
      notBeforeAt: null,
    })
    const { draft } = await desk.ask['issue:write-mail']({ issueId, words: 'I’ll bring a new one by 4pm.' })
    expect(draft.subject).toMatch(/^Later than promised: /)
    const { offeredPromise } = await desk.view(issueId)
    expect(offeredPromise).toEqual({ words: '4pm', at: at('2026-05-07T16:00:00+02:00') })
    await desk.ask['issue:sent']({ issueId, promise: offeredPromise?.words })
    const after = await desk.view(issueId)
    expect(after.issue.promisedAt).toBe(offeredPromise?.at)
    expect(after.offeredPromise).toBeNull()
    expect(kinds(after)).toEqual([])
  })
})

it('does not offer again what has been promised already', async () => {
  const desk = aDesk()
  const issueId = await desk.capture('Printer jam, Ann Lee <ann@school.org> by tomorrow 11am via mail')
  const { draft } = await desk.ask['issue:write-mail']({ issueId, kind: 'acknowledgement' })
  expect(draft.body).toContain("You'll hear from me by 11:00 tomorrow.")
  expect((await desk.view(issueId)).offeredPromise).toBeNull()
})

describe('waiting on somebody else', () => {
  it('keeps the requester told, and chases', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('Wi-Fi drops, Ann Lee <ann@school.org>')
    await desk.ask['issue:wait']({ issueId, on: 'vendor', name: 'Contoso', until: 'tomorrow' })
    expect((await desk.view(issueId)).issue).toMatchObject({
      state: 'waiting',
      waiting: { on: 'vendor', name: 'Contoso', untilAt: at('2026-05-08T17:00:00+02:00') },
    })
    desk.time.set(at('2026-05-12T15:00:00+02:00'))
    expect(kinds(await desk.view(issueId)).toSorted()).toEqual(['chase', 'update'])

    await expect(desk.ask['issue:write-mail']({ issueId, kind: 'chase' })).rejects.toThrow(
      'Note it as chased',
    )
    const { draft } = await desk.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toMatch(/^Where it stands: /)
    expect(draft.body).not.toContain('Contoso')
    await desk.ask['issue:sent']({ issueId })
    expect(kinds(await desk.view(issueId))).toEqual(['chase'])
    await desk.ask['issue:chased']({ issueId, until: 'friday' })
    expect(kinds(await desk.view(issueId))).toEqual([])
    await desk.ask['issue:stop-waiting']({ issueId })
    expect((await desk.view(issueId)).issue).toMatchObject({ state: 'open', waiting: null })
  })
})

describe('the check-in', () => {
  const told = async () => {
    const desk = aDesk()
    const issueId = await desk.capture('fixed: Printer jam, Ann Lee <ann@school.org>')
    await desk.ask['issue:told']({ issueId, by: 'phone' })
    desk.time.set(at('2026-05-11T12:00:00+02:00'))
    return { desk, issueId }
  }

  it('is asked two working days later, and a yes closes', async () => {
    const { desk, issueId } = await told()
    expect((await desk.waiting()).map(kinds)).toEqual([['check-in']])
    const { draft } = await desk.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toMatch(/^Quick check: /)
    await desk.ask['issue:works']({ issueId })
    expect((await desk.view(issueId)).issue.state).toBe('closed')
    expect(await desk.waiting()).toEqual([])
  })

  it('opens it again with a no, and then asks for a call', async () => {
    const { desk, issueId } = await told()
    await desk.ask['issue:reopen']({ issueId })
    await desk.ask['issue:resolve']({ issueId, resolution: 'A new roller.' })
    expect((await desk.view(issueId)).advice).toMatchObject({
      by: 'phone',
      reason: 'It has come back once already.',
    })
  })
})

describe('mails', () => {
  it('write what was asked for, and copy that', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('Printer jam, Ann Lee <ann@school.org> via mail')
    desk.ask['issue:copy-mail']({ issueId })
    expect(desk.copied[0]).toContain('Got it: ')
    desk.ask['issue:copy-mail']({ issueId, kind: 'update' })
    expect(desk.copied[1]).toContain('Where it stands: ')
    await expect(desk.ask['issue:write-mail']({ issueId, kind: 'resolution' })).rejects.toThrow(
      'not fixed yet',
    )
    const nobody = await desk.capture('Beamer @Jo')
    await expect(desk.ask['issue:write-mail']({ issueId: nobody })).rejects.toThrow(
      'There is no mail address for Jo. Call, or add an address.',
    )
  })
})

describe('people and measures', () => {
  it('says who has not heard for longest', async () => {
    const desk = aDesk()
    const first = await desk.capture('Printer jam @Ann')
    desk.time.pass(hour)
    await desk.capture('Projector @Bob via mail')
    await desk.ask['issue:said']({ issueId: first, by: 'chat' })
    const { people } = await desk.ask['people:read']({})
    expect(people.map(({ requester }) => requester.name)).toEqual(['Bob', 'Ann'])
    expect(people[0]?.lastHeardAt).toBeNull()
  })

  it('measures by week, and the tray’s seven days are over', async () => {
    const desk = aDesk()
    const issueId = await desk.capture('fixed: Printer jam @Ann')
    desk.time.pass(38 * minute)
    const { changeId } = await desk.ask['issue:told']({ issueId, by: 'phone' })
    const { weeks } = await desk.ask['measures:read']({ weeks: 3 })
    expect(weeks.map(({ week }) => week)).toEqual(['2026-W19', '2026-W18', '2026-W17'])
    expect(weeks[0]).toMatchObject({
      fromAt: at('2026-05-04T00:00:00+02:00'),
      toAt: at('2026-05-11T00:00:00+02:00'),
    })
    expect(weeks[0]?.measures.toldGap).toMatchObject({ count: 1, medianMs: 38 * minute })
    expect(weeks[1]?.measures.toldGap.count).toBe(0)

    expect(desk.measures.lastSevenDays().toldGap.count).toBe(0)
    desk.time.set(at('2026-05-08T09:00:00+02:00'))
    expect(desk.measures.lastSevenDays().toldGap.count).toBe(1)
    await desk.ask['change:undo']({ changeId })
    expect(desk.measures.lastSevenDays().toldGap.count).toBe(0)
  })
})

describe('settings', () => {
  it('are quiet for an hour, until tomorrow, or not', async () => {
    const desk = aDesk()
    await desk.ask['quiet:set']({ until: '1-hour' })
    expect(desk.settings().quietUntilAt).toBe(at('2026-05-07T11:00:00+02:00'))
    await desk.ask['quiet:set']({ until: 'tomorrow' })
    expect(desk.settings().quietUntilAt).toBe(at('2026-05-08T09:15:00+02:00'))
    await desk.ask['quiet:set']({ until: null })
    expect(desk.settings().quietUntilAt).toBeNull()
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
  const imported = (desk: ReturnType<typeof aDesk>) => desk.ask['settings:import-holidays']({})

  it('take the days of a calendar over, once', async () => {
    const desk = aDesk()
    expect(await imported(desk)).toBeNull()
    desk.useCalendar(ics('20261226', '20261225', '20200101', '20400101'))
    expect(await imported(desk)).toEqual({
      added: [
        { date: '2026-12-25', name: 'Fête 20261225' },
        { date: '2026-12-26', name: 'Fête 20261226' },
      ],
      known: 0,
      appointments: 0,
      unread: 0,
      examples: [],
    })
    desk.useCalendar(ics('20261225', '20270101'))
    expect(await imported(desk)).toMatchObject({ added: [{ date: '2027-01-01' }], known: 1 })
    expect(desk.settings().workingHours.holidays).toEqual(['2026-12-25', '2026-12-26', '2027-01-01'])
  })

  it('say what of a calendar was left out', async () => {
    const desk = aDesk()
    const appointment = 'BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261224T090000Z\r\nEND:VEVENT'
    const faulty = 'BEGIN:VEVENT\r\nUID:f\r\nDTSTART:20261399\r\nEND:VEVENT'
    desk.useCalendar(
      ics('20261225').replace('END:VCALENDAR', [appointment, faulty, 'END:VCALENDAR'].join('\r\n')),
    )
    expect(await imported(desk)).toMatchObject({
      added: [{ date: '2026-12-25' }],
      appointments: 1,
      unread: 1,
      examples: ['line 14: “20261399” is no date'],
    })
  })

  it('refuse a calendar that would make more holidays than are kept', async () => {
    const desk = aDesk()
    const { workingHours } = desk.settings()
    const old = Array.from({ length: 3000 }, (_, day) =>
      new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
    )
    await desk.ask['settings:change']({ patch: { workingHours: { ...workingHours, holidays: old } } })
    desk.useCalendar(ics('20261225'))
    await expect(imported(desk)).rejects.toThrow('more than 3,000 holidays')
  })

  it('read an old Windows calendar, and refuse what is none or far too large', async () => {
    const desk = aDesk()
    desk.useCalendar(Uint8Array.from([...ics('20261225')].map((character) => character.charCodeAt(0))))
    expect(await imported(desk)).toMatchObject({ added: [{ name: 'Fête 20261225' }] })
    desk.useCalendar('Sorry, sign in first')
    await expect(imported(desk)).rejects.toThrow('This is not a calendar.')
    desk.useCalendar(new Uint8Array(10 * 1024 * 1024 + 1))
    await expect(imported(desk)).rejects.toThrow('larger than 10 MB')
    expect(desk.settings().workingHours.holidays).toEqual(['2026-12-25'])
  })
})
