import { describe, expect, it } from 'vitest'
import { freeCardId, withCard, withStarters } from '../../../renderer/settings/cards.ts'
import { withoutTags } from '../../../renderer/settings/liquid-tags.ts'
import { findingsOf, problemsOf } from '../../../renderer/settings/template-findings.ts'
import { exemptOf, jargonOf, jargonText } from '../../../renderer/settings/tone-words.ts'
import { languageCodes } from '../../../shared/model/letter.ts'
import { settingsPatchSchema } from '../../../shared/model/settings.ts'
import { starterCards } from '../../../shared/words/letters/starter-cards.ts'
import { checkTone } from '../../../shared/words/tone.ts'

const cards = [
  { id: 'card-1', title: 'A?', answer: 'a' },
  { id: 'card-4', title: 'B?', answer: 'b' },
]

describe('short answers', () => {
  it('are changed in their place, and added at the end under a number of their own', () => {
    expect(freeCardId(cards)).toBe('card-5')
    expect(freeCardId([])).toBe('card-1')
    const changed = { id: 'card-1', title: 'A?', answer: 'c' }
    expect(withCard(cards, changed)).toEqual([changed, cards[1]])
    const added = { id: 'card-5', title: 'C?', answer: 'c' }
    expect(withCard(cards, added)).toEqual([...cards, added])
  })

  it('take each example once, and leave what was made of it', () => {
    const all = withStarters(cards, [
      { title: 'A?', answer: 'example' },
      { title: 'D?', answer: 'd' },
    ])
    expect(all).toEqual([...cards, { id: 'card-5', title: 'D?', answer: 'd' }])
  })

  it.each(languageCodes)('come with examples that say no hard word (%s)', (language) => {
    const all = withStarters([], starterCards[language])
    expect(all.length).toBeGreaterThanOrEqual(6)
    expect(settingsPatchSchema.safeParse({ cards: all }).success).toBe(true)
    const ofWords = ({ rule }: { rule: string }) => !/^(?:missing-|too-long|reading-level)/.test(rule)
    for (const { answer } of all)
      expect(
        checkTone(answer, { language })
          .filter(ofWords)
          .map(({ message }) => message),
      ).toEqual([])
  })
})

describe('a template', () => {
  it('is checked without its tags, every word at its place', () => {
    const template = 'Hello {{ requester.firstName }},\n{% if resolution %}reboot{% endif %}'
    const words = withoutTags(template)
    expect(words).toHaveLength(template.length)
    expect(words.trim().split(/\s+/)).toEqual(['Hello', ',', 'reboot'])
    expect(words.indexOf('reboot')).toBe(template.indexOf('reboot'))
  })

  it('offers the name that was meant for one that is not known', () => {
    const body = 'Hello {{ isue.title }}'
    const problem = { part: 'body' as const, message: 'Not known.', start: 9, end: 19 }
    expect(findingsOf([problem], body)).toMatchObject([{ start: 9, end: 19, replacements: ['issue.title'] }])
    expect(findingsOf([{ ...problem, end: 99 }], body)).toEqual([])
    expect(findingsOf([{ part: 'subject', message: 'x', start: 0, end: 1 }], body)).toEqual([])
  })

  it('says what is wrong with its parts', () => {
    const problems = [
      { part: 'subject' as const, message: 'One.' },
      { part: 'subject' as const, message: 'Two.' },
    ]
    expect(problemsOf(problems, 'subject')).toBe('One. Two.')
    expect(problemsOf(problems, 'body')).toBeNull()
  })
})

describe('our words', () => {
  it('are read as they are typed', () => {
    expect(exemptOf('Moodle, EduPass\nMoodle; ')).toEqual(['Moodle', 'EduPass'])
    const words = [
      { term: 'SharePoint', plain: 'the shared folder' },
      { term: 'VPN', plain: 'the connection from home' },
    ]
    expect(jargonOf(`SharePoint = the shared folder\n\nVPN: the connection from home`)).toEqual({ words })
    expect(jargonOf(jargonText(words))).toEqual({ words })
  })

  it('name the line that is no pair', () => {
    expect(jargonOf('VPN = x\njust a word')).toEqual({ wrongLine: 'just a word' })
    expect(jargonOf('= x')).toEqual({ wrongLine: '= x' })
  })
})
