import { describe, expect, it } from 'vitest'
import { checkTone } from '../../../../shared/words/tone.ts'
import { english } from './english.ts'
import { englishAnnoyed } from './english-annoyed.ts'
import { german } from './german.ts'
import { germanAnnoyed } from './german-annoyed.ts'
import { englishHoldOut, germanHoldOut } from './hold-out.ts'
import type { Labelled } from './labelled.ts'
import { englishLookalikes } from './lookalikes.ts'
import { englishSecondHoldOut, germanSecondHoldOut } from './second-hold-out.ts'

const measured = (set: readonly Labelled[], language: 'en' | 'de') => {
  const results = set.map((one) => {
    const found = checkTone(one.text, { language, kind: 'resolved' })
    const said = found.map(({ rule, start, end }) => `${rule} (${one.text.slice(start, end)})`).join(', ')
    return { one, found, line: `${one.text} -> ${said || 'nothing'}` }
  })
  const flagged = results.filter(({ found }) => found.length > 0)
  const bad = results.filter(({ one }) => !one.good)
  const caught = bad.filter(({ found }) => found.length > 0)
  const rightly = bad.filter(({ one, found }) => !one.good && found.some(({ rule }) => rule === one.rule))
  return {
    precision: caught.length / flagged.length,
    recall: caught.length / bad.length,
    ruleRecall: rightly.length / bad.length,
    wrong: results.filter(({ one, found }) => one.good !== (found.length === 0)).map(({ line }) => line),
    otherRule: bad.filter((one) => !rightly.includes(one)).map(({ line }) => line),
  }
}

const sets = [
  ['English', english, 'en', 240],
  ['German', german, 'de', 100],
  ['English, written later', englishHoldOut, 'en', 120],
  ['English, written last', englishSecondHoldOut, 'en', 120],
  ['German, written later', germanHoldOut, 'de', 40],
  ['German, written last', germanSecondHoldOut, 'de', 60],
  ['English, annoyed', englishAnnoyed, 'en', 240],
  ['German, annoyed', germanAnnoyed, 'de', 240],
] as const

describe.each(sets)('%s support mail', (_, set, language, atLeast) => {
  it('is labelled in both directions', () => {
    expect(set.length).toBeGreaterThanOrEqual(atLeast)
    expect(new Set(set.map(({ text }) => text)).size).toBe(set.length)
    const share = set.filter(({ good }) => good).length / set.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  it('is told apart: precision 0.95, recall 0.85', () => {
    const { precision, recall, wrong } = measured(set, language)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  it('is found for the right reason', () => {
    const { ruleRecall, otherRule } = measured(set, language)
    expect(ruleRecall, otherRule.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})

describe('annoyed people', () => {
  it.each([
    ['English', englishAnnoyed, 'en'],
    ['German', germanAnnoyed, 'de'],
  ] as const)('are heard nine times in ten: %s', (_, set, language) => {
    const { recall, wrong } = measured(set, language)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

describe('sentences that look like bad ones', () => {
  it('are left alone, 95 in 100', () => {
    const wrong = englishLookalikes.flatMap((text) => {
      const found = checkTone(text, { language: 'en', kind: 'resolved' })
      return found.map(({ rule, start, end }) => `${text} -> ${rule} (${text.slice(start, end)})`)
    })
    expect(wrong.length / englishLookalikes.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
