import { describe, expect, it } from 'vitest'
import { ago, clockTime, dayAndTime } from '../../../../shared/words/text/durations.ts'
import { initials, nameFromAddress } from '../../../../shared/words/text/people.ts'

const minutes = 60_000
const hours = 60 * minutes

describe('times in words', () => {
  it.each([
    [0, 'just now'],
    [59_999, 'just now'],
    [-5 * minutes, 'just now'],
    [minutes, '1 min ago'],
    [6 * minutes, '6 min ago'],
    [hours - 1, '59 min ago'],
    [hours, '1 h ago'],
    [22 * hours, '22 h ago'],
    [24 * hours - 1, '23 h ago'],
    [24 * hours, '1 day ago'],
    [48 * hours - 1, '1 day ago'],
    [48 * hours, '2 days ago'],
    [80 * hours, '3 days ago'],
  ])('%d ms: %s', (elapsed, words) => {
    expect(ago(1e12 - elapsed, 1e12)).toBe(words)
  })

  it('gives clock time and day in the zone that is asked for', () => {
    const now = Date.parse('2026-11-18T23:30Z')
    expect(clockTime(now, 'Asia/Kolkata')).toBe('05:00')
    expect(clockTime(now, 'America/New_York')).toBe('18:30')
    const said = (at: string) => dayAndTime(Date.parse(at), now, 'Asia/Kolkata')
    expect(said('2026-11-19T15:00+05:30')).toBe('today 15:00')
    expect(said('2026-11-20T09:15+05:30')).toBe('tomorrow 09:15')
    expect(said('2026-11-18T09:15+05:30')).toBe('yesterday 09:15')
    expect(said('2026-11-25T15:00+05:30')).toBe('Wed 15:00')
    expect(said('2026-11-26T15:00+05:30')).toBe('Thu 26 Nov 15:00')
    expect(said('2026-11-16T15:00+05:30')).toBe('Mon 16 Nov 15:00')
    expect(said('2027-01-04T15:00+05:30')).toBe('Mon 4 Jan 2027 15:00')
  })
})

describe('people in words', () => {
  it.each([
    ['Ann Lee', 'AL'],
    ['Lee, Ann', 'AL'],
    ['Dr. Ann Maria Lee', 'AL'],
    ['cher', 'C'],
    ['', '?'],
    ['Mr.', 'M'],
    ['דנה כהן', 'דכ'],
    ['Jean-Luc Picard', 'JP'],
    ['John Smith, Jr.', 'JJ'],
    ['🔥', '?'],
    ["Zoë d'Arc", 'ZD'],
  ])('%j', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})

it.each([
  ['ann.lee@school.org', 'Ann Lee'],
  ['zoe@school.org', 'Zoe'],
  ['jean-luc_picard@school.org', 'Jean Luc Picard'],
  ['ann+printer@school.org', 'Ann'],
  ['émile@école.fr', 'Émile'],
  ['4711@school.org', '4711'],
])('calls %s %s when nothing else is known', (address, name) => {
  expect(nameFromAddress(address)).toBe(name)
})
