import { describe, expect, it } from 'vitest'
import type { FollowUpKind } from '../../../../shared/model/follow-up.ts'
import { languageCodes } from '../../../../shared/model/letter.ts'
import { type CallFacts, callScript } from '../../../../shared/words/letters/call-script.ts'
import { anIssue, annLee, berlinNow, oneOfEach, thursday } from '../../../fakes/sample-follow-ups.ts'

const hour = 3_600_000

const facts = (more: Partial<CallFacts> = {}): CallFacts => ({
  language: 'en',
  requester: annLee,
  issue: anIssue(),
  kind: 'update',
  stillWanted: false,
  technician: { name: 'Sam Rivera', phone: '555-0123' },
  ...berlinNow,
  ...more,
})

/** Every situation that a call can be about. */
const situations: readonly Partial<CallFacts>[] = [
  ...Object.entries(oneOfEach).map(([kind, { issue }]) => ({ kind: kind as FollowUpKind, issue })),
  { kind: 'promise', issue: anIssue({ promisedAt: thursday - hour }) },
  { kind: 'resolution', issue: { ...oneOfEach.resolution.issue, resolution: 'won’t fix, too old' } },
  { stillWanted: true },
  { issue: anIssue({ reopenedAt: thursday - hour }) },
  { issue: anIssue({ promisedAt: thursday + 40 * hour }) },
  {
    issue: anIssue({
      state: 'waiting',
      waiting: { on: 'requester', name: '', sinceAt: 0, untilAt: 0, chasedAt: null },
    }),
  },
]

describe('what to say on the phone', () => {
  it('is a greeting, the problem in their words, what was done, and what to do if it returns', () => {
    const issue = {
      ...oneOfEach.resolution.issue,
      inTheirWords: 'The thing eats my paper!',
      restated: 'the printer in 204 jams',
    }
    expect(callScript(facts({ kind: 'resolution', issue }))).toEqual([
      'Hello Ann, this is Sam Rivera from IT. Is this a good moment?',
      'I’m calling about “The thing eats my paper!”. As I understand it: The printer in 204 jams.',
      'Good news: it’s fixed. A torn label.',
      'Please keep an eye on it for a couple of days, and call me on 555-0123 if it comes back.',
    ])
    expect(callScript(facts({ kind: 'resolution', issue, language: 'de' }))).toEqual([
      'Guten Tag, Ann Lee, hier ist Sam Rivera von der IT. Passt es gerade?',
      'Es geht um „The thing eats my paper!“. Ich habe es so verstanden: The printer in 204 jams.',
      'Gute Nachricht: Das ist erledigt. A torn label.',
      'Achten Sie bitte noch ein paar Tage darauf. Wenn es wiederkommt, rufen Sie mich bitte unter 555-0123 an.',
    ])
  })

  it('says when, in the language and on the technician’s clock', () => {
    const issue = anIssue({ promisedAt: Date.parse('2026-11-23T08:00:00Z') })
    expect(callScript(facts({ issue }))[3]).toContain('by 09:00 on Monday, 23 November.')
    expect(callScript(facts({ issue, language: 'de' }))[3]).toContain(
      'spätestens Montag, 23. November, um 9 Uhr wieder',
    )
    const missed = facts({ kind: 'promise', issue: anIssue({ promisedAt: thursday - 20 * hour }) })
    expect(callScript(missed)[2]).toContain('by 14:00 yesterday, and I didn’t keep that promise. I’m sorry.')
    expect(callScript({ ...missed, language: 'de' })[2]).toContain(
      'bis gestern um 14 Uhr eine Rückmeldung versprochen',
    )
  })

  it.each(languageCodes)(
    'is four whole lines in every situation (%s), and names no guilty party',
    (language) => {
      for (const situation of situations) {
        const lines = callScript(facts({ ...situation, language }))
        expect(lines).toHaveLength(4)
        for (const line of lines) {
          expect(line).toMatch(/^[\p{Lu}].*[.?!]$/u)
          expect(line).not.toMatch(/undefined|null|\s{2}|\.\.|the provider|\s[.,?]/)
        }
      }
    },
  )

  it('never says the title, which is the technician’s own', () => {
    for (const situation of situations)
      for (const language of languageCodes) {
        const issue = { ...(situation.issue ?? anIssue()), title: 'Ann broke it again', inTheirWords: null }
        const lines = callScript(facts({ ...situation, issue, language }))
        expect(lines.join(' ')).not.toContain('broke')
        expect(lines[1]).toBe(
          language === 'de'
            ? 'Es geht um das, was Sie gemeldet haben.'
            : 'I’m calling about what you reported.',
        )
      }
  })

  it('greets them as they are addressed', () => {
    const hello = (who: Partial<CallFacts['requester']>, language: CallFacts['language']) =>
      callScript(facts({ requester: { ...annLee, ...who }, language }))[0].split(/, (?:this|hier) /)[0]
    expect(hello({ salutation: 'Ms' }, 'en')).toBe('Hello Ann')
    expect(hello({ salutation: 'Ms', familiar: false }, 'en')).toBe('Hello Ms Lee')
    expect(hello({ salutation: 'Frau', degree: 'Dr.' }, 'de')).toBe('Guten Tag, Frau Dr. Lee')
    expect(hello({ familiar: true }, 'de')).toBe('Hallo Ann')
    expect(hello({ name: 'Info' }, 'de')).toBe('Guten Tag')
  })

  it('says du throughout to whom one says du', () => {
    for (const situation of situations) {
      const said = callScript(
        facts({ ...situation, language: 'de', requester: { ...annLee, familiar: true } }),
      ).join(' ')
      expect(said).not.toMatch(/\b(?:Sie|Ihnen|Ihre?|Achten|Lassen)\b/)
    }
  })

  it('thanks for no patience, and asks nothing about a time that was never said', () => {
    for (const situation of situations)
      for (const language of languageCodes)
        expect(callScript(facts({ ...situation, language })).join(' ')).not.toMatch(
          /patience|Geduld|until then|bis dahin/,
        )
  })

  it('brings no good news of a fix that is none', () => {
    const issue = { ...oneOfEach.resolution.issue, resolution: 'won’t fix, too old' }
    expect(callScript(facts({ kind: 'resolution', issue }))[2]).toBe(
      'I’ve looked into it, and I’m sorry: the answer is not what you hoped for. Won’t fix, too old.',
    )
  })

  it.each(languageCodes)('does without a name, a number and any words of theirs (%s)', (language) => {
    const bare = facts({
      language,
      requester: { ...annLee, name: '' },
      technician: { name: '', phone: '' },
      issue: anIssue({ title: '…', state: 'resolved', resolution: null }),
    })
    for (const line of callScript(bare)) expect(line).toMatch(/^[\p{Lu}].*[.?]$/u)
    expect(callScript(bare).join(' ')).not.toMatch(/undefined|null|\s{2}|…|“”|„“|\s[.,?]/)
  })
})
