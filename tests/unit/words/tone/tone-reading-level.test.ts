import { describe, expect, it } from 'vitest'
import { readingGrade } from '../../../../shared/words/tone/reading-level.ts'

describe('the reading level', () => {
  it('is the Flesch-Kincaid grade in English', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    expect(readingGrade('The cat sat on the mat.', 'en')).toBeCloseTo(-1.45, 5)
  })

  it('is the first Wiener Sachtextformel in German', () => {
    // 4 words: 1 of three syllables or more, 1 over six letters, 3 of one syllable.
    const grade = 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 75 - 0.875
    expect(readingGrade('Das Kabel war gut.', 'de')).toBeLessThan(4)
    expect(readingGrade('Das ist mein Bildschirmkabel.', 'de')).toBeCloseTo(grade, 5)
  })

  it('leaves out greeting, closing, quotations and names', () => {
    const plain = readingGrade('The cat sat on the mat.', 'en')
    expect(
      readingGrade('Dear Annamaria,\n\nThe cat sat on the mat.\n\nKind regards,\nMaximilian', 'en'),
    ).toBe(plain)
    expect(readingGrade('The cat “extraordinarily complicated” sat on the mat.', 'en')).toBe(plain)
    expect(readingGrade('The cat sat on Annamaria the mat.', 'en')).toBe(plain)
  })

  it('is no number for a text without words', () => {
    expect(readingGrade('', 'en')).toBeNaN()
    expect(readingGrade('12 …', 'de')).toBeNaN()
  })
})
