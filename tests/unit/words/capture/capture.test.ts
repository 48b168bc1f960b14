import { describe, expect, it } from 'vitest'
import { read } from './a-capture.ts'

describe('a captured line', () => {
  it('reads all parts in any order and keeps the rest as the title', () => {
    const expected = {
      title: 'Printer jam in 204',
      requester: { id: 1, name: 'Ann Lee', email: 'ann@school.org' },
      tags: ['printer'],
      priority: 'urgent',
      channel: 'voicemail',
      promisedAt: Date.parse('2026-11-20T15:00-05:00'),
      resolved: false,
    }
    expect(read('@ann Printer jam in 204 #printer !urgent via voicemail by friday 3pm')).toEqual(expected)
    expect(read('by friday 3pm via voicemail Printer !URGENT jam #Printer in 204 @Ann')).toEqual(expected)
    expect(
      read(
        '  Printer   jam in 204, by Friday 3pm, via Voicemail, #printer, !urgent, Ann Lee <ann@school.org>',
      ),
    ).toEqual(expected)
  })

  it('is a normal walk-up that says nothing else', () => {
    expect(read('Printer jam')).toEqual({
      title: 'Printer jam',
      tags: [],
      priority: 'normal',
      channel: 'walk-up',
      resolved: false,
    })
  })

  it.each([
    ['@ann', 1],
    ['@ANN', 1],
    ['@ann.lee', 1],
    ['@ann lee', 1],
    ['@"Ann Lee"', 1],
    ['@lee', 1],
    ['@al', 1],
    ['@an', 1],
    ['@ann@school.org', 1],
    ['@bortiz', 2],
    ['@bob:', 2],
    ["@bob's", 2],
    ['@jurgen', 3],
    ['@juergen', 3],
    ['@Müller,', 3],
    ['@zoe', 4],
    ['@sam.hill', 5],
    ['@sam reed', 6],
    ['ANN@School.org', 1],
    ['Ann Lee <ann@school.org>:', 1],
    ['"Lee, Ann" <ann@school.org>:', 1],
    ['<reed@school.org>', 6],
    ['(ann@school.org)', 1],
    ['mailto:ann@school.org', 1],
  ])('completes %s', (words, id) => {
    expect(read(`${words} Printer jam`)).toMatchObject({ title: 'Printer jam', requester: { id } })
    expect(read(`Printer jam ${words}`).requester?.id).toBe(id)
  })

  it.each([
    ['@mia', { name: 'Mia' }],
    ['@Mia.Fox', { name: 'Mia Fox' }],
    ['@"Mia van Dyke"', { name: 'Mia van Dyke' }],
    ["@o'brien", { name: "O'Brien" }],
    ['@דנה', { name: 'דנה' }],
    ['@sam', { name: 'Sam' }],
    ['mia@x.org', { email: 'mia@x.org' }],
    ['Mia Fox <mia@x.org>:', { name: 'Mia Fox', email: 'mia@x.org' }],
    ['mia fox <mia@x.org>:', { name: 'Mia Fox', email: 'mia@x.org' }],
    ['Mia Fox <mia@x.org>', { name: 'Mia Fox', email: 'mia@x.org' }],
    ['Mia Fox<mia@x.org> :', { name: 'Mia Fox', email: 'mia@x.org' }],
    ['Fox, Mia <mia@x.org>:', { name: 'Mia Fox', email: 'mia@x.org' }],
    ['@mia mia@x.org', { name: 'Mia', email: 'mia@x.org' }],
    ['Zoë Park <zoe@x.org>:', { id: 4, name: 'Zoë Park', email: 'zoe@x.org' }],
    ['محمد علي <m@x.org>:', { name: 'محمد علي', email: 'm@x.org' }],
  ])('makes somebody new of %s', (words, requester) => {
    expect(read(`${words} Printer jam`)).toMatchObject({ title: 'Printer jam', requester })
    expect(read(`${words} Printer jam`).requester).toEqual(requester)
  })

  it('takes one requester and leaves the second in the title', () => {
    expect(read('@ann and @bob cannot print')).toMatchObject({
      title: 'and @bob cannot print',
      requester: { id: 1 },
    })
    expect(read('@bob ann@school.org bounces').title).toBe('ann@school.org bounces')
  })

  it('takes a title along with the name behind it, dot and all', () => {
    for (const [line, title, name] of [
      ['@Dr. Lee Printer jam', 'Printer jam', 'Dr. Lee'],
      ['Printer jam @Prof. Dr. Osei, #av', 'Printer jam', 'Prof. Dr. Osei'],
      ['@frau müller: Beamer', 'Beamer', 'Frau Müller'],
      ['@"Dr. Lee" Printer jam', 'Printer jam', 'Dr. Lee'],
      ['@Dr. #av jam', 'jam', 'Dr'],
    ] as const)
      expect([line, read(line)]).toMatchObject([line, { title, requester: { name } }])
  })

  it('takes a promise out of a sentence where it can hardly be anything else', () => {
    const friday = (time: string) => Date.parse(`2026-11-20T${time}-05:00`)
    for (const [line, title, at] of [
      ['fix by friday 3pm printer', 'fix printer', '15:00'],
      ['fix by Friday 3pm Printer', 'fix Printer', '15:00'],
      ['fix by friday printer', 'fix printer', '17:00'],
      ['fix by friday Printer', 'fix Printer', '17:00'],
      ['fix by fri printer', 'fix printer', '17:00'],
      ['By Friday Projector is dark', 'Projector is dark', '17:00'],
      ['@ann by Friday Projector is dark', 'Projector is dark', '17:00'],
      ['Projector is dark by Friday, Room 2', 'Projector is dark Room 2', '17:00'],
      ['Projector is dark by Friday Mia Fox <mia@x.org>', 'Projector is dark', '17:00'],
      ['Projector is dark by Friday @mia', 'Projector is dark', '17:00'],
      ['Printer jam by friday night', 'Printer jam', '20:00'],
    ] as const)
      expect([line, read(line)]).toMatchObject([line, { title, promisedAt: friday(at) }])
    expect(read('x by sat #av').promisedAt).toBe(Date.parse('2026-11-21T17:00-05:00'))
  })

  it('knows whose room it is from who waits', () => {
    expect(read("@bob meet @ann's room")).toMatchObject({ title: "meet @ann's room", requester: { id: 2 } })
    expect(read("@ann's projector is dark")).toMatchObject({
      title: 'projector is dark',
      requester: { id: 1 },
    })
    expect(read("projector is dark, @ann's #av").requester?.id).toBe(1)
  })

  it('keeps an address in the sentence that it is about', () => {
    expect(read('mailbox mia@x.org is full')).toMatchObject({
      title: 'mailbox mia@x.org is full',
      requester: { email: 'mia@x.org' },
    })
  })

  it('does not tear sentences that lead up to an address', () => {
    expect(read('Mail to mia@x.org bounces').title).toBe('Mail to mia@x.org bounces')
    expect(read('Mail from Mia Fox <mia@x.org> bounces').title).toBe('Mail from Mia Fox bounces')
    expect(read('printer jam <mia@x.org> help')).toMatchObject({
      title: 'printer jam help',
      requester: { email: 'mia@x.org' },
    })
  })

  it.each([
    'meet me @ 5',
    'ann@ printer',
    'ann@localhost printer',
    'user@host is down',
    'git@github.com:a/b.git fails',
    'issue #3 in C#',
    'room #12',
    'paint it #ff8800',
    'paint it #fff',
    'Help!',
    'wow !important',
    'slow via the VPN',
    'crash via Teams',
    'bounce via mail server',
    'broken by Bob',
    'stand by',
    'late by 2 hours',
    'grew by 10',
    'broken by April',
    'halved by 1/2',
    'missed by yesterday',
    'off by one',
    'glare by sun',
    'should work by now',
    'broken by 3 students',
    'passed by the office',
    'stand by sat phone',
    'book by Friday Author is missing',
    'killed by friday night party',
    'printer reachable via chat only',
    "meet @ann's room",
    'ssh root@server.local fails',
    'scp ann@school.org: hangs',
    '"via mail" and `#tag` and “@ann” stay',
    'https://x.org/#top @2x',
    'not fixed: broken',
    'fixed price',
    'Projector: done: twice',
    '🔥 printer 🔥',
    'המדפסת תקועה',
    '!!! ??? #',
    '@',
    '"',
    '@"',
    '-- : --',
  ])('leaves %s alone', (line) => {
    expect(read(line)).toEqual({
      title: line,
      tags: [],
      priority: 'normal',
      channel: 'walk-up',
      resolved: false,
    })
  })

  it.each([
    ['fixed: toner', 'toner'],
    ['Done: toner', 'toner'],
    ['FIXED:toner', 'toner'],
    ['@ann fixed: toner', 'toner'],
    ['Mia Fox <mia@x.org>: done: toner', 'toner'],
    ['#av, !low done: toner', 'toner'],
    ['fixed : toner', 'toner'],
  ])('is already resolved: %s', (line, title) => {
    expect(read(line)).toMatchObject({ title, resolved: true })
  })

  it.each([
    ['mail', 'mail'],
    ['email', 'mail'],
    ['E-Mail', 'mail'],
    ['voicemail', 'voicemail'],
    ['voice mail', 'voicemail'],
    ['memo', 'memo'],
    ['note', 'memo'],
    ['chat', 'chat'],
    ['phone', 'phone'],
    ['call,', 'phone'],
    ['walk-up', 'walk-up'],
    ['walkup', 'walk-up'],
    ['walk up', 'walk-up'],
    ['in person', 'walk-up'],
  ])('came via %s', (words, channel) => {
    expect(read(`Via ${words} Printer jam`)).toMatchObject({ title: 'Printer jam', channel })
    expect(read(`Printer jam via ${words}`).channel).toBe(channel)
  })

  it('takes tags of any script once, in lower case', () => {
    expect(read('x #AV #av #Drücker #room/204 #a,#b #打印机. #e204').tags).toEqual([
      'av',
      'drücker',
      'room/204',
      'a',
      'b',
      '打印机',
      'e204',
    ])
  })

  it('never has an empty title where anything was typed', () => {
    expect(read('@ann #printer !low')).toMatchObject({
      title: '@ann #printer !low',
      requester: { id: 1 },
      tags: ['printer'],
    })
    expect(read('by friday').title).toBe('by friday')
    expect(read('fixed:').title).toBe('fixed:')
    for (const nothing of ['', '   ', '\n\n', '\u0000\u0007', '\u200B']) expect(read(nothing).title).toBe('')
  })
})
