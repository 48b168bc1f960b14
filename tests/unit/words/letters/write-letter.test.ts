import { describe, expect, it } from 'vitest'
import { letterKinds } from '../../../../shared/model/letter.ts'
import type { LetterFacts } from '../../../../shared/words/letters/facts.ts'
import type { LetterWish } from '../../../../shared/words/letters/write-letter.ts'
import { called, facts, hour, own, write } from './a-letter.ts'
import { now } from './generated-facts.ts'

describe('a letter', () => {
  it('says the news first, then their words, what it was and what to do', () => {
    expect(write('resolved-watch', { checkInAt: now + 96 * hour })).toEqual({
      subject: 'Fixed: Printer jam in 204',
      body: [
        'Hello Ann,',
        "Good news: it's fixed.",
        'You wrote: “Printer jam in 204”',
        'I fixed it this morning. A torn label was stuck in the rollers.',
        "Please keep an eye on it for a couple of days, and call me on 555-0123 if it comes back. On Monday I'll ask whether it still works.",
        'Thank you for letting me know about it.',
        'Best wishes,\nKim Fox\n555-0123\n',
      ].join('\n\n'),
      unknown: [],
    })
  })

  it('is in the language that was asked for', () => {
    expect(write('resolved-watch', { checkInAt: now + 96 * hour }, { language: 'de' })).toEqual({
      subject: 'Erledigt: Printer jam in 204',
      body: [
        'Hallo Ann Lee,',
        'gute Nachricht: Das ist erledigt.',
        'Ihre Worte: „Printer jam in 204“',
        'Ich habe es heute früh behoben. A torn label was stuck in the rollers.',
        'Behalten Sie es bitte noch ein paar Tage im Auge. Wenn es wieder auftritt, rufen Sie mich bitte unter 555-0123 an. Am Montag frage ich nach, ob alles läuft.',
        'Danke, dass Sie mir Bescheid gesagt haben.',
        'Viele Grüße\nKim Fox\n555-0123\n',
      ].join('\n\n'),
      unknown: [],
    })
  })

  it('says du to those who are addressed so, and never Sie', () => {
    for (const kind of letterKinds)
      for (const variant of ['warm', 'brief', 'formal'] as const) {
        const familiar = { requester: { name: 'Ann Lee', familiar: true }, words: 'Es ist da.' }
        const { subject, body } = write(kind, familiar, { language: 'de', variant })
        expect(body, `${kind} ${variant}`).toMatch(/^(?:Hallo|Guten Tag) Ann,\n/)
        expect(`${subject}\n${body}`).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|[[\]|]/)
      }
  })

  it('asks about a day on which somebody will ask, and says none where nobody will', () => {
    expect(write('resolved-watch').body).not.toContain('I’ll ask')
    expect(write('resolved-watch').body).not.toContain("I'll ask")
    expect(write('resolved-watch', { checkInAt: now + 24 * hour }).body).toContain(
      "Tomorrow I'll ask whether",
    )
  })

  it('apologises for the silence where the fix is old news', () => {
    const late = write('resolved', { resolvedAt: now - 90 * 24 * hour, toldLate: true }).body
    expect(late).toContain("I fixed it on 21 August and should have told you then. I'm sorry that I didn't.")
    expect(write('resolved').body).not.toContain('sorry')
  })

  it('says how soon they hear more, by the policy', () => {
    const updateWithin = { days: 2 }
    expect(write('update-no-news', { updateWithin }).body).toContain(
      "I'll update you within two working days, even if there's nothing new by then.",
    )
    expect(write('update-no-news', { updateWithin }, { language: 'de' }).body).toContain(
      'Ich melde mich innerhalb von zwei Arbeitstagen wieder',
    )
    expect(write('update-no-news').body).not.toContain('within')
  })

  it('has a text of its own for each kind, variant and language', () => {
    const bodies = letterKinds.flatMap((kind) =>
      (['en', 'de'] as const).flatMap((language) =>
        (['warm', 'brief', 'formal'] as const).map(
          (variant) => write(kind, { words: 'It is here.', others: 2 }, { language, variant }).body,
        ),
      ),
    )
    expect(new Set(bodies).size).toBe(17 * 2 * 3)
  })

  it('quotes their own words, and never the title', () => {
    const issue = { ...facts().issue, inTheirWords: 'the thingy in 204 eats "all" my paper.' }
    const { subject, body } = write('acknowledgement', { issue })
    expect(subject).toBe("Got it: the thingy in 204 eats 'all' my paper")
    expect(body).toContain("\n\nYou wrote: “the thingy in 204 eats 'all' my paper”\n\n")
    expect(subject + body).not.toContain('roller')
  })

  it('speaks of what was reported where their words are not known', () => {
    const issue = { ...facts().issue, title: 'Ann again', inTheirWords: null }
    const { subject, body } = write('resolved', { issue }, { variant: 'formal' })
    expect(subject).toBe('Fixed: what you reported on Tuesday')
    expect(body).toContain('I am glad to tell you that what you reported on Tuesday is fixed.')
    expect(subject + body).not.toMatch(/Ann again|“/)
  })

  it('says how the problem was understood', () => {
    const issue = { ...facts().issue, restated: 'it takes no paper from the lower tray' }
    expect(write('acknowledgement', { issue }).body).toContain(
      "As I understand it: It takes no paper from the lower tray. If I've got that wrong, just tell me.",
    )
    expect(write('acknowledgement').body).not.toContain('understand')
  })

  it('carries what the technician adds, line breaks and all', () => {
    const words = 'The part is on its way.\nI will fit it on Friday.'
    for (const kind of letterKinds) expect(write(kind, { words }).body).toContain(`\n\n${words}\n\n`)
  })

  it.each([
    ['Lee, Ann', 'Hello Ann,', 'Dear Ann Lee,', 'Guten Tag Ann Lee,'],
    ['Dr. Ann Lee', 'Hello Ann,', 'Dear Dr. Ann Lee,', 'Guten Tag Dr. Ann Lee,'],
    ['Cher', 'Hello Cher,', 'Dear Cher,', 'Guten Tag Cher,'],
    ['  ', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['דנה כהן', 'Hello דנה,', 'Dear דנה כהן,', 'Guten Tag דנה כהן,'],
    ['\u202Eeve', 'Hello Eve,', 'Dear Eve,', 'Guten Tag Eve,'],
  ])('greets %j', (name, warm, formal, german) => {
    const first = (wish: Partial<LetterWish>) =>
      write('resolved', { requester: { name } }, wish).body.split('\n')[0]
    expect([first({}), first({ variant: 'formal' }), first({ variant: 'formal', language: 'de' })]).toEqual([
      warm,
      formal,
      german,
    ])
  })

  it.each(['Kim Fox Jr.', 'Kim Fox, M.D.', 'Fox Kim, Dr.', 'Kim F.'])('signs as %j', (name) => {
    expect(write('resolved', { technician: { name, phone: '' } }).body).toContain(`\n${name}\n`)
    expect(write('resolved', { technician: { name: `${name},`, phone: '' } }).body).toContain(`\n${name}\n`)
  })

  it('leaves a stop out that belongs to no name', () => {
    expect(write('resolved', { technician: { name: 'Kim Fox.', phone: '' } }).body).toContain('\nKim Fox\n')
  })

  it('addresses somebody formally as they like it', () => {
    const { body } = write(
      'resolved',
      { requester: { name: 'Ann Lee', salutation: 'Ms Lee' } },
      { variant: 'formal' },
    )
    expect(body).toMatch(/^Dear Ms Lee,\n/)
  })

  it('leaves out what is not known', () => {
    const { body } = write('resolved', {
      requester: {},
      resolution: ' ',
      resolvedAt: null,
      technician: { name: '', phone: '' },
      ...called('...'),
    })
    expect(body).toMatch(/^Hello,\n\nGood news about what you told me on Tuesday: it's fixed\.\n\n/)
    expect(body).toContain('please call me and I')
    expect(body).toMatch(/\n\nBest wishes\n$/)
  })

  it('tells how many others had the same, in the right number', () => {
    expect(write('one-fix-many', { others: 1 }).body).toContain('one more person had')
    expect(write('one-fix-many', { others: 12 }).body).toContain('12 more people had')
    expect(write('one-fix-many').body).not.toContain('alone')
  })
})

describe('the subject', () => {
  it('answers the mail that the issue came with', () => {
    expect(write('resolved', { replySubject: 'AW: Re: Beamer kaputt' }).subject).toBe('Re: Beamer kaputt')
    expect(write('resolved', called('AW: Re: Beamer kaputt!')).subject).toBe('Fixed: Beamer kaputt!')
    expect(write('resolved', called('WG: FW: [EXT] 🔥🔥 PRINTER IN 204 DOWN AGAIN!!! 🙏')).subject).toBe(
      'Fixed: Printer in 204 down again!',
    )
    expect(write('resolved', called('VPN')).subject).toBe('Fixed: VPN')
  })

  it('is one line of at most 120 characters, and says that it was cut', () => {
    const { subject } = write('still-wanted', called('word '.repeat(100)))
    expect(subject).toMatch(/^Still wanted\? word word.* word…$/)
    expect(subject.length).toBeLessThanOrEqual(120)
    expect(own({ subject: '{{ issue.topic }}\n{{ words }}' }, { words: 'a\nb' }).subject).toBe(
      'Printer jam in 204 a b',
    )
  })
})

describe('a time in a letter', () => {
  const promised = (at: string, more: Partial<LetterFacts> = {}, wish: Partial<LetterWish> = {}) =>
    /(?:hear from me by|by|spätestens) (.+?)(?:\. I'll|, and I didn't| von mir| eine Rückmeldung)/.exec(
      write(
        Date.parse(at) > now ? 'promise' : 'promise-missed',
        { promisedAt: Date.parse(at), ...more },
        wish,
      ).body,
    )?.[1]

  it.each([
    ['2026-11-19T14:30Z', '15:30 today', 'heute um 15:30 Uhr'],
    ['2026-11-20T15:00Z', '16:00 tomorrow', 'morgen um 16 Uhr'],
    ['2026-11-23T08:00Z', '9:00 on Monday', 'am Montag um 9 Uhr'],
    ['2027-01-04T08:00Z', '9:00 on Monday, 4 January 2027', 'am Montag, 4. Januar 2027, um 9 Uhr'],
  ])('%s', (at, english, german) => {
    expect(promised(at)).toBe(english)
    expect(promised(at, {}, { language: 'de' })).toBe(german)
  })

  it('is that of the requester, and names the place where the clocks differ', () => {
    const at = '2026-11-20T03:30Z'
    expect(promised(at, { requesterTimeZone: 'America/New_York' })).toBe('22:30 today (New York time)')
    expect(promised(at, { requesterTimeZone: 'Asia/Kolkata' }, { language: 'de' })).toBe(
      'morgen um 9 Uhr (Ortszeit Kolkata)',
    )
    expect(promised(at, { requesterTimeZone: 'Europe/Vienna' })).toBe('4:30 tomorrow')
  })

  it('is written as the region writes it', () => {
    expect(promised('2026-11-20T15:00Z', { region: 'US' })).toBe('4:00 PM tomorrow')
    expect(promised('2027-01-04T08:00Z', { region: 'US' })).toBe('9:00 AM on Monday, January 4, 2027')
    expect(promised('2026-11-20T15:00Z', { region: 'nowhere' })).toBe('16:00 tomorrow')
  })

  it('that has passed is not promised again', () => {
    const promisedAt = now - hour
    expect(write('acknowledgement', { promisedAt }).body).toContain('as soon as there')
  })

  it('is the broken one and the new one, in this order, with an apology', () => {
    const facts = { promisedAt: now - hour, newPromisedAt: now + 30 * hour }
    expect(write('promise-missed', facts).body).toMatch(
      /I promised you an update on this by 9:00 today, and I didn't keep that promise\. I'm sorry\.[\s\S]*You'll hear from me by 16:00 tomorrow\./,
    )
    expect(write('promise-missed', facts, { language: 'de' }).body).toMatch(
      /spätestens heute um 9 Uhr eine Rückmeldung versprochen und das nicht eingehalten\. Das tut mir leid\.[\s\S]*spätestens morgen um 16 Uhr von mir/,
    )
    expect(write('promise-missed', { promisedAt: now - hour }).body).toContain(
      "It isn't finished yet.\n\nI'll give you a new time",
    )
  })
})
