import { describe, expect, it } from 'vitest'
import { readPersonName } from '../../../../shared/words/text/person-name.ts'
import { facts, write } from '../letters/a-letter.ts'

const greeted = (name: string, language: 'en' | 'de' = 'en', variant: 'warm' | 'formal' = 'warm'): string =>
  write('resolved', { ...facts(), requester: { name } }, { language, variant }).body.split('\n')[0] ?? ''

describe('a name in a letter', () => {
  it.each([
    // name, warm English, formal English, warm German
    ['Ann Lee', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann', 'Hello Ann,', 'Dear Ann,', 'Hallo Ann,'],
    ['ann lee', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['MARIA LOPEZ', 'Hello Maria,', 'Dear Maria Lopez,', 'Hallo Maria Lopez,'],
    ['Lee, Ann', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['LEE, ANN', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann Lee, Accounting', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann Lee (Accounting)', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann Lee | Front office', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann Lee, Room 12', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Dr. Schmidt', 'Hello Dr. Schmidt,', 'Dear Dr. Schmidt,', 'Hallo Dr. Schmidt,'],
    ['Dr. Ann Lee', 'Hello Ann,', 'Dear Dr. Ann Lee,', 'Hallo Dr. Ann Lee,'],
    ['PD Dr. Klein', 'Hello PD Dr. Klein,', 'Dear PD Dr. Klein,', 'Hallo PD Dr. Klein,'],
    ['Prof. Omar Haddad', 'Hello Omar,', 'Dear Prof. Omar Haddad,', 'Hallo Prof. Omar Haddad,'],
    ['Frau Müller', 'Hello Frau Müller,', 'Dear Frau Müller,', 'Hallo Frau Müller,'],
    ['Mr. & Mrs. Lee', 'Hello Mr. & Mrs. Lee,', 'Dear Mr. & Mrs. Lee,', 'Hallo Mr. & Mrs. Lee,'],
    ['Ann & Bob Lee', 'Hello Ann & Bob,', 'Dear Ann & Bob Lee,', 'Hallo Ann & Bob Lee,'],
    ['Ann und Bob Lee', 'Hello Ann und Bob,', 'Dear Ann und Bob Lee,', 'Hallo Ann und Bob Lee,'],
    ['Ludwig van Beethoven', 'Hello Ludwig,', 'Dear Ludwig van Beethoven,', 'Hallo Ludwig van Beethoven,'],
    ['van der Berg, Jan', 'Hello Jan,', 'Dear Jan van der Berg,', 'Hallo Jan van der Berg,'],
    ['JAN VAN DER BERG', 'Hello Jan,', 'Dear Jan van der Berg,', 'Hallo Jan van der Berg,'],
    ['Garcia Lopez, Maria', 'Hello Maria,', 'Dear Maria Garcia Lopez,', 'Hallo Maria Garcia Lopez,'],
    ['Zoë Müller-Groß', 'Hello Zoë,', 'Dear Zoë Müller-Groß,', 'Hallo Zoë Müller-Groß,'],
    ['ANNE-MARIE KLEIN', 'Hello Anne-Marie,', 'Dear Anne-Marie Klein,', 'Hallo Anne-Marie Klein,'],
    ["Sinéad O'Connor", 'Hello Sinéad,', "Dear Sinéad O'Connor,", "Hallo Sinéad O'Connor,"],
    [
      'Martin Luther King Jr.',
      'Hello Martin,',
      'Dear Martin Luther King Jr.,',
      'Hallo Martin Luther King Jr.,',
    ],
    ['Cher', 'Hello Cher,', 'Dear Cher,', 'Hallo Cher,'],
    ['JP', 'Hello JP,', 'Dear JP,', 'Hallo JP,'],
    ['Info', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['Front Office', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['Sekretariat', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['noreply', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['Scanner 3', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['', 'Hello,', 'Hello,', 'Guten Tag,'],
    ['"Ann Lee"', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['Ann Lee <ann@school.org>', 'Hello Ann,', 'Dear Ann Lee,', 'Hallo Ann Lee,'],
    ['דנה כהן', 'Hello דנה,', 'Dear דנה כהן,', 'Hallo דנה כהן,'],
    ['Nguyễn Văn An', 'Hello Nguyễn,', 'Dear Nguyễn Văn An,', 'Hallo Nguyễn Văn An,'],
  ])('%j', (name, warm, formal, german) => {
    expect([greeted(name), greeted(name, 'en', 'formal'), greeted(name, 'de')]).toEqual([
      warm,
      formal,
      german,
    ])
  })

  it.each([
    ['Ludwig van Beethoven', 'van Beethoven'],
    ['Lee, Ann', 'Lee'],
    ['Dr. Ann Lee', 'Lee'],
    ['Martin Luther King Jr.', 'King'],
    ['Cher', 'Cher'],
  ])('%j has the family name %j', (name, family) => {
    expect(readPersonName(name).family).toBe(family)
  })

  it('is addressed by salutation and title where these are known', () => {
    const formal = (salutation: string, language: 'en' | 'de') =>
      write(
        'resolved',
        { requester: { name: 'Ann Lee', salutation } },
        { variant: 'formal', language },
      ).body.split('\n')[0]
    expect(formal('Ms Lee', 'en')).toBe('Dear Ms Lee,')
    expect(formal('Frau Dr. Lee', 'de')).toBe('Sehr geehrte Frau Dr. Lee,')
    expect(formal('Herr Lee', 'de')).toBe('Sehr geehrter Herr Lee,')
  })
})

describe('what is waited for', () => {
  it.each([
    ['for the parts', 'the parts', 'en'],
    ['waiting for a new roller.', 'a new roller', 'en'],
    ['on the supplier', 'the supplier', 'en'],
    ['a new roller', 'a new roller', 'en'],
    ['auf die Teile', 'die Teile', 'de'],
    ['wartet auf eine Antwort', 'eine Antwort', 'de'],
    ['eine neue Rolle', 'eine neue Rolle', 'de'],
  ] as const)('%j stands behind a colon', (waitingFor, words, language) => {
    expect(write('waiting', { waitingFor }, { language }).body).toContain(`: ${words}.`)
  })
})
