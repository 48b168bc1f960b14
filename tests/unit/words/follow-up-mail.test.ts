import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../shared/model/issue.ts'
import {
  followUpMail,
  type MailKind,
  type MailOccasion,
  type MailVariant,
  mailVariant,
  mailVariants,
} from '../../../shared/words/follow-up-mail.ts'
import { handover } from '../../../shared/words/handover.ts'
import { anIssue, berlinNow, oneOfEach, thursday } from '../../fakes/sample-follow-ups.ts'

const hour = 3_600_000
const waitingOn = (on: 'vendor' | 'colleague' | 'requester'): Issue['waiting'] => ({
  on,
  name: 'Contoso Networks',
  sinceAt: thursday - 50 * hour,
  untilAt: thursday + hour,
  chasedAt: null,
})

const occasion = (more: Partial<MailOccasion> = {}): MailOccasion => ({
  requesterName: 'Ann Lee',
  email: 'ann@school.org',
  issue: anIssue(),
  stillWanted: false,
  technician: { name: 'Kim Fox', phone: '555-0123' },
  ...berlinNow,
  ...more,
})

/** An occasion for each letter there is. */
const cases: readonly (readonly [MailVariant, MailKind, MailOccasion])[] = [
  ['acknowledgement', 'acknowledgement', occasion()],
  ['update', 'update', occasion()],
  [
    'update-waiting',
    'update',
    occasion({ issue: anIssue({ state: 'waiting', waiting: waitingOn('vendor') }) }),
  ],
  [
    'update-waiting-for-them',
    'update',
    occasion({ issue: anIssue({ state: 'waiting', waiting: waitingOn('requester') }) }),
  ],
  ['still-wanted', 'update', occasion({ stillWanted: true })],
  ['promise-kept', 'promise', occasion({ issue: anIssue({ promisedAt: thursday + hour }) })],
  ['promise-missed', 'promise', occasion({ issue: anIssue({ promisedAt: thursday - hour }) })],
  ['resolution', 'resolution', occasion({ issue: oneOfEach.resolution.issue })],
  ['check-in', 'check-in', occasion({ issue: oneOfEach['check-in'].issue })],
]
const count = (text: string) => text.split(/\s+/).filter(Boolean).length

describe('the mails', () => {
  it('has a case for each letter', () => {
    expect(cases.map(([variant]) => variant)).toEqual(mailVariants)
  })

  it.each(cases)('%s: a plain, whole letter', (variant, kind, about) => {
    expect(mailVariant(kind, about)).toBe(variant)
    const { to, subject, body } = followUpMail(kind, about)
    expect(to).toEqual(['ann@school.org'])
    expect(subject).toMatch(/^[A-Z][^:]{3,30}[:?] Printer jam in 204$/)
    expect(body).toMatch(/^Hello Ann,\n\n/)
    expect(body).toMatch(/\n\nBest wishes,\nKim Fox\n555-0123\n$/)
    expect(body).toContain('Printer jam in 204')
    expect(count(body)).toBeGreaterThanOrEqual(40)
    expect(count(body)).toBeLessThanOrEqual(160)
    // Nobody is blamed, nothing is airy, and no form field was left empty.
    expect(body).not.toMatch(
      /you (?:did not|didn['’]t|failed|forgot|should have)|their fault|undefined|null|NaN/i,
    )
    expect(body).not.toMatch(/ {2}|\n{3}| ,| \./)
    expect(body).not.toMatch(/Contoso|vendor|supplier|colleague|department/i)
    expect(handover(followUpMail(kind, about)).form).toBe('mailto')
  })

  it.each(cases)(
    '%s: says what the technician adds, and where there is no name or number',
    (_, kind, about) => {
      const words = 'The part is on its way.\nI will fit it on Friday.'
      const { body } = followUpMail(kind, {
        ...about,
        words,
        requesterName: null,
        technician: { name: '' },
        issue: { ...about.issue, title: ' ' },
      })
      expect(body).toContain(`\n\n${words}\n\n`)
      expect(body).toMatch(/^Hello,\n\n/)
      expect(body).toMatch(/\n\nBest wishes\n$/)
      expect(body).not.toMatch(/“”|on \.|undefined|call me on/)
    },
  )

  it('asks in the check-in, and takes a yes or a no', () => {
    const { subject, body } = followUpMail('check-in', occasion({ issue: oneOfEach['check-in'].issue }))
    expect(subject).toBe('Does it still work? Printer jam in 204')
    expect(body).toContain('I told you Tuesday, 17 November, at 12:00 that')
    expect(body).toContain('does it still work?')
    expect(body).toContain('A yes is enough')
    expect(body).toContain('I will open it again')
  })

  it('tells of the fix, whatever was owed', () => {
    const { issue } = oneOfEach.resolution
    for (const kind of ['acknowledgement', 'update', 'promise'] as const)
      expect(followUpMail(kind, occasion({ issue })).subject).toBe('Fixed: Printer jam in 204')
  })

  it('repeats a promise that stands, and makes none by itself', () => {
    const promised = anIssue({ promisedAt: thursday + 25 * hour })
    expect(followUpMail('acknowledgement', occasion({ issue: promised })).body).toContain(
      'You will hear from me again by tomorrow at 11:00.',
    )
    expect(followUpMail('acknowledgement', occasion()).body).toContain('and also if it takes longer')
  })

  it('apologises for a promise that was not kept', () => {
    const { body } = followUpMail(
      'promise',
      occasion({ issue: anIssue({ promisedAt: thursday - 24 * hour }) }),
    )
    expect(body).toContain('by yesterday at 10:00, and I did not keep that promise. I am sorry.')
  })

  it('stays a letter whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', '\r\n', '“x”', '🎭', '\uD800'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...cases), typed, typed, typed, ([, kind, about], title, name, words) => {
        const mail = followUpMail(kind, {
          ...about,
          requesterName: name,
          words,
          issue: { ...about.issue, title },
        })
        expect(mail.subject).not.toMatch(/[\r\n]/)
        expect(mail.subject.length).toBeLessThanOrEqual(150)
        expect(mail.body.isWellFormed()).toBe(true)
        expect(count(mail.body)).toBeGreaterThanOrEqual(40)
        expect(() => handover(mail)).not.toThrow()
      }),
    )
  })
})
