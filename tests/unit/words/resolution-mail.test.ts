import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolutionMail } from '../../../shared/words/resolution-mail.ts'

const issue = {
  requesterName: 'Ann Lee',
  email: 'ann@school.org',
  title: 'Printer jam in 204',
  resolution: 'a torn label was stuck in the rollers',
  resolvedAt: Date.parse('2026-11-18T14:03-05:00'),
  now: Date.parse('2026-11-18T16:00-05:00'),
  timeZone: 'America/New_York',
  technician: { name: 'Kim Fox', phone: '555-0123' },
}
const count = (text: string) => text.split(/\s+/).filter(Boolean).length

describe('the mail for a fix', () => {
  it('says what, since when, what it was and what to do', () => {
    const { to, subject, body } = resolutionMail(issue)
    expect(to).toEqual(['ann@school.org'])
    expect(subject).toBe('Fixed: Printer jam in 204')
    expect(body).toBe(
      [
        'Hello Ann,',
        'Good news about “Printer jam in 204”: it is fixed, and has been since today at 14:03. A torn label was stuck in the rollers.',
        'Please keep an eye on it for a couple of days and call me on 555-0123 if it comes back. You do not have to do anything else.',
        'Thank you for letting me know about it, and for your patience.',
        'Best wishes,\nKim Fox\n555-0123\n',
      ].join('\n\n'),
    )
  })

  it.each([
    ['2026-11-17T23:59-05:00', 'since yesterday at 23:59.'],
    ['2026-11-16T09:00-05:00', 'since Monday, 16 November, at 09:00.'],
    ['2025-12-31T09:00-05:00', 'since Wednesday, 31 December 2025, at 09:00.'],
  ])('tells the day of %s in the zone of the technician', (at, words) => {
    expect(resolutionMail({ ...issue, resolvedAt: Date.parse(at) }).body).toContain(words)
  })

  it.each([
    ['Lee, Ann', 'Hello Ann,'],
    ['Dr. Ann Lee', 'Hello Ann,'],
    ['Cher', 'Hello Cher,'],
    ['', 'Hello,'],
    ['  ', 'Hello,'],
    ['דנה כהן', 'Hello דנה,'],
    ['Prof. Dr. Jürgen Müller', 'Hello Jürgen,'],
    ['\u202Eeve', 'Hello eve,'],
  ])('greets %j', (requesterName, greeting) => {
    expect(resolutionMail({ ...issue, requesterName }).body.split('\n')[0]).toBe(greeting)
  })

  it('leaves out what is not known', () => {
    const { to, body } = resolutionMail({
      ...issue,
      email: null,
      resolution: ' ',
      requesterName: null,
      technician: { name: '', phone: '' },
    })
    expect(to).toEqual([])
    expect(body).toContain('and call me if it comes back')
    expect(body).toMatch(/\n\nBest wishes\n$/)
  })

  it('finds the thread again', () => {
    expect(resolutionMail({ ...issue, title: 'AW: Re: Beamer kaputt!' }).subject).toBe(
      'Fixed: Beamer kaputt!',
    )
  })

  it('is a whole letter whatever is typed', () => {
    const typed = fc.oneof(
      fc.constantFrom(
        '',
        '.',
        '...',
        'x',
        'It was the cable.',
        'it was the cable!',
        ' the cable ,',
        '“quoted”',
        'Why?',
        '🔥',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem({ maxCount: 12 }),
    )
    fc.assert(
      fc.property(typed, typed, typed, typed, (requesterName, title, resolution, phone) => {
        const { subject, body } = resolutionMail({
          ...issue,
          requesterName,
          title,
          resolution,
          technician: { name: 'Kim Fox', phone },
        })
        expect(subject).toMatch(/^Fixed: \S/)
        expect(subject).not.toMatch(/\p{Cc}/u)
        const ours = [phone, resolution, title, requesterName].filter((part) => part.trim() !== '')
        if (!ours.some((part) => /[^\p{L}\p{N} ]/u.test(part)))
          expect(body).not.toMatch(/[.,!?:;]{2}| [.,!?:;]|\bundefined\b|\bnull\b|\{\{/)
        expect(body).toContain('since today at 14:03.')
        expect(count(body)).toBeGreaterThanOrEqual(40)
        expect(count(body)).toBeLessThanOrEqual(160)
      }),
      { numRuns: 500 },
    )
  })
})
