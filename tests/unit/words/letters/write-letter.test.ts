import { describe, expect, it } from 'vitest'
import { letterKinds } from '../../../../shared/model/letter.ts'
import type { LetterFacts } from '../../../../shared/words/letters/facts.ts'
import type { LetterWish } from '../../../../shared/words/letters/write-letter.ts'
import { called, facts, hour, own, write } from './a-letter.ts'
import { now } from './generated-facts.ts'

describe('a letter', () => {
  it('says what, since when, what it was and what to do', () => {
    expect(write('resolved-watch')).toEqual({
      subject: 'Fixed: Printer jam in 204',
      body: [
        'Hello Ann,',
        'Good news about “Printer jam in 204”: it is fixed, and has been since today at 08:00. A torn label was stuck in the rollers.',
        'Please keep an eye on it for a couple of days and call me on 555-0123 if it comes back. You do not have to do anything else. In a few days I will ask you if all is still well.',
        'Thank you for letting me know about it, and for your patience.',
        'Best wishes,\nKim Fox\n555-0123\n',
      ].join('\n\n'),
      unknown: [],
    })
  })

  it('is in the language that was asked for', () => {
    expect(write('resolved-watch', {}, { language: 'de' })).toEqual({
      subject: 'Erledigt: Printer jam in 204',
      body: [
        'Hallo Ann Lee,',
        'gute Nachricht zu „Printer jam in 204“: Das ist erledigt, und zwar seit heute 08:00 Uhr. A torn label was stuck in the rollers.',
        'Behalten Sie es bitte ein paar Tage im Auge. Wenn es wieder auftritt, rufen Sie mich bitte unter 555-0123 an. Sie müssen nichts weiter tun. In ein paar Tagen frage ich Sie, ob noch alles gut ist.',
        'Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.',
        'Viele Grüße\nKim Fox\n555-0123\n',
      ].join('\n\n'),
      unknown: [],
    })
  })

  it('has a text of its own for each kind, variant and language', () => {
    const bodies = letterKinds.flatMap((kind) =>
      (['en', 'de'] as const).flatMap((language) =>
        (['warm', 'brief', 'formal'] as const).map(
          (variant) => write(kind, { words: 'It is here.' }, { language, variant }).body,
        ),
      ),
    )
    expect(new Set(bodies).size).toBe(17 * 2 * 3)
  })

  it('quotes their own words rather than the title', () => {
    const issue = { ...facts().issue, inTheirWords: 'the thingy in 204 eats "all" my paper.' }
    const { subject, body } = write('acknowledgement', { issue })
    expect(subject).toBe("Got it: the thingy in 204 eats 'all' my paper")
    expect(body).toContain("about “the thingy in 204 eats 'all' my paper”.")
    expect(body).not.toContain('Printer jam')
  })

  it('says how the problem was understood', () => {
    const issue = { ...facts().issue, restated: 'it takes no paper from the lower tray' }
    expect(write('acknowledgement', { issue }).body).toContain(
      'As I understand it: It takes no paper from the lower tray. If I got that wrong, just tell me.',
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
    ['  ', 'Hello,', 'Good day,', 'Guten Tag,'],
    ['דנה כהן', 'Hello דנה,', 'Dear דנה כהן,', 'Guten Tag דנה כהן,'],
    ['\u202Eeve', 'Hello eve,', 'Dear eve,', 'Guten Tag eve,'],
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
    expect(body).toMatch(/^Hello,\n\nGood news about “your message of 17 November”: it is fixed\.\n\n/)
    expect(body).toContain('please call me and I')
    expect(body).toMatch(/\n\nBest wishes\n$/)
  })

  it('tells how many others had the same, in the right number', () => {
    expect(write('one-fix-many', { others: 1 }).body).toContain('one more person had')
    expect(write('one-fix-many', { others: 12 }).body).toContain('12 more people had')
    expect(write('one-fix-many').body).toMatch(/\n\nWhat you told me helped/)
  })
})

describe('the subject', () => {
  it('answers the mail that the issue came with', () => {
    expect(write('resolved', { replySubject: 'AW: Re: Beamer kaputt' }).subject).toBe('Re: Beamer kaputt')
    expect(write('resolved', called('AW: Re: Beamer kaputt!')).subject).toBe('Fixed: Beamer kaputt!')
  })

  it('is one line of at most 120 characters, and says that it was cut', () => {
    const { subject } = write('still-wanted', called('word '.repeat(100)))
    expect(subject).toMatch(/^Is it still wanted\? word word.* word…$/)
    expect(subject.length).toBeLessThanOrEqual(120)
    expect(own({ subject: '{{ issue.title }}\n{{ words }}' }, { words: 'a\nb' }).subject).toBe(
      'Printer jam in 204 a b',
    )
  })
})

describe('a time in a letter', () => {
  const promised = (at: string, more: Partial<LetterFacts> = {}, wish: Partial<LetterWish> = {}) =>
    /(?:by|bis) (.+?)(?:\. (?=I |Dann )|, and I did)/.exec(
      write(
        Date.parse(at) > now ? 'promise' : 'promise-missed',
        { promisedAt: Date.parse(at), ...more },
        wish,
      ).body,
    )?.[1]

  it.each([
    ['2026-11-19T14:30Z', 'today at 15:30', 'heute 15:30 Uhr'],
    ['2026-11-20T08:00Z', 'tomorrow at 09:00', 'morgen 09:00 Uhr'],
    ['2026-11-23T08:00Z', 'Monday, 23 November, at 09:00', 'Montag, 23. November, 09:00 Uhr'],
    ['2027-01-04T08:00Z', 'Monday, 4 January 2027, at 09:00', 'Montag, 4. Januar 2027, 09:00 Uhr'],
  ])('%s', (at, english, german) => {
    expect(promised(at)).toBe(english)
    expect(promised(at, {}, { language: 'de' })).toBe(german)
  })

  it('is that of the requester, and names the place where the clocks differ', () => {
    const at = '2026-11-20T03:30Z'
    expect(promised(at, { requesterTimeZone: 'America/New_York' })).toBe('today at 22:30 (New York time)')
    expect(promised(at, { requesterTimeZone: 'Asia/Kolkata' }, { language: 'de' })).toBe(
      'morgen 09:00 Uhr (Ortszeit Kolkata)',
    )
    expect(promised(at, { requesterTimeZone: 'Europe/Vienna' })).toBe('tomorrow at 04:30')
  })

  it('that has passed is not promised again', () => {
    const promisedAt = now - hour
    expect(write('acknowledgement', { promisedAt }).body).toContain('as soon as there is something to tell')
    expect(write('promise-missed', { promisedAt }).body).toContain(
      'by today at 09:00, and I did not keep that promise. I am sorry.',
    )
  })
})
