import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { telUrl } from '../../../../shared/words/text/tel.ts'

describe('a tel URL', () => {
  it.each([
    ['204', 'tel:204'],
    ['0171 555 0199', 'tel:01715550199'],
    ['+49 (0)30 / 123-456', 'tel:+4930123456'],
    ['(0)30 123456', 'tel:030123456'],
    ['+1 (555) 010-0100 ext. 12', 'tel:+15550100100;ext=12'],
    ['030 1234 x 56', 'tel:0301234;ext=56'],
    ['ext. 12', 'tel:12'],
    ['Durchwahl 12', 'tel:12'],
    ['office: 204', 'tel:204'],
    ['204, mobile 0171 555', 'tel:204'],
    ['204 or 205', 'tel:204'],
    ['*31#204', 'tel:*31%23204'],
    ['٠١٢ ２０４', 'tel:204'],
    ['', null],
    ['the porter', null],
    ['++', null],
    ['1'.repeat(33), null],
  ])('of %j is %j', (phone, url) => expect(telUrl(phone)).toBe(url))

  it('holds nothing but what can be dialled, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (phone) => {
        expect(telUrl(phone) ?? 'tel:1').toMatch(/^tel:\+?(?:[\d*]|%23)*\d(?:[\d*]|%23)*(?:;ext=\d{1,10})?$/)
      }),
      { numRuns: 2_000 },
    )
  })
})
