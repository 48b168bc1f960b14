import { describe, expect, it } from 'vitest'
import { salutationOf } from '../../../../shared/words/letters/salutation.ts'

describe('a salutation', () => {
  it.each([
    // name, salutation, degree: in English, in German
    ['Ann Lee', 'Ms', null, 'Ms Lee', 'Frau Lee'],
    ['Ann Lee', 'Frau', null, 'Ms Lee', 'Frau Lee'],
    ['Ann Lee', 'mrs.', null, 'mrs. Lee', 'Frau Lee'],
    ['Jan van der Berg', 'Herr', null, 'Mr van der Berg', 'Herr van der Berg'],
    ['Lee, Ann', 'Frau', 'Dr.', 'Dr. Lee', 'Frau Dr. Lee'],
    ['Ann Lee', 'Frau', 'Prof. Dr.', 'Prof. Dr. Lee', 'Frau Prof. Dr. Lee'],
    ['Dr. Schmidt', 'Herr', null, 'Dr. Schmidt', 'Herr Dr. Schmidt'],
    ['Ann Lee', null, 'Dr.', 'Dr. Lee', 'Dr. Ann Lee'],
    ['Dr. Ann Lee', null, 'Dr.', 'Dr. Lee', 'Dr. Ann Lee'],
    ['Sam Lee', 'Mx', null, 'Mx Lee', 'Sam Lee'],
    ['Ann Lee', 'Sister', null, 'Sister Lee', 'Sister Lee'],
    ['Ann Lee', null, null, '', ''],
    ['Ann Lee', ' ', '', '', ''],
    ['Info', 'Ms', 'Dr.', '', ''],
  ])('of %j with %j and %j is %j, in German %j', (name, salutation, degree, english, german) => {
    const known = { name, salutation, degree }
    expect([salutationOf(known, 'en'), salutationOf(known, 'de')]).toEqual([english, german])
  })
})
