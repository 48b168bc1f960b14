import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../renderer/app/known-requesters.ts'
import { completed, mentionAt } from '../../../../renderer/capture/mention.ts'
import { parseCapture } from '../../../../shared/words/capture.ts'

const person = (id: number, name: string, email: string | null) => ({
  id,
  name,
  email,
  phone: null,
  hours: null,
  timeZone: null,
  language: null,
  salutation: null,
  degree: null,
  familiar: null,
})
const ann = person(1, 'Ann Lee', 'ann@school.org')
const jose = person(2, 'José Núñez', null)
const bob = person(3, 'Bob Anders', 'b.anders@school.org')
const everyone = [bob, ann, jose]

describe('mentionAt', () => {
  it('finds the name that is being typed', () => {
    expect(mentionAt('Printer @an', 11)).toEqual({ start: 8, typed: 'an' })
    expect(mentionAt('@', 1)).toEqual({ start: 0, typed: '' })
  })

  it('is not fooled by an address, or by a name that is finished', () => {
    expect(mentionAt('ann@school', 10)).toBeNull()
    expect(mentionAt('@ann ', 5)).toBeNull()
  })

  it('looks at the caret, not at the end', () => {
    expect(mentionAt('@jo printer is dark', 3)).toEqual({ start: 0, typed: 'jo' })
  })
})

describe('suggestionsFor', () => {
  it('finds by any part of the name or the mailbox, the beginning first', () => {
    expect(suggestionsFor('an', everyone)).toEqual([ann, bob])
    expect(suggestionsFor('nun', everyone)).toEqual([jose])
    expect(suggestionsFor('b.an', everyone)).toEqual([bob])
    expect(suggestionsFor('zz', everyone)).toEqual([])
  })
})

describe('completed', () => {
  it('puts the caret behind the name, ready for the next word', () => {
    const { text, caret } = completed('Jam @an', { start: 4, typed: 'an' }, ann, everyone)
    expect(text.slice(0, caret)).toBe(text)
    expect(text.endsWith(' ')).toBe(true)
  })

  it('keeps what stands behind', () => {
    const { text, caret } = completed('@an jam', { start: 0, typed: 'an' }, ann, everyone)
    expect(text.slice(caret)).toBe('jam')
  })

  it.each([
    ['a plain name', ann, everyone],
    ['a name with accents', jose, everyone],
    [
      'one of two people of the same name',
      person(9, 'Ann Lee', 'reception@clinic.org'),
      [...everyone, person(9, 'Ann Lee', 'reception@clinic.org')],
    ],
  ])('is understood as the one who was chosen: %s', (_, chosen, requesters) => {
    const { text } = completed('Jam @x', { start: 4, typed: 'x' }, chosen, requesters)
    const parsed = parseCapture(`${text}in 204`, { now: 0, timeZone: 'Europe/Berlin', requesters })
    expect(parsed.requester?.id).toBe(chosen.id)
    expect(parsed.title).toBe('Jam in 204')
  })
})
