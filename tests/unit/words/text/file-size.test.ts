import { expect, it } from 'vitest'
import { fileSize } from '../../../../shared/words/text/file-size.ts'

const kilo = 1024
const mega = kilo * kilo

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1_023, '1023 bytes'],
  [kilo, '1 kB'],
  [700 * kilo, '700 kB'],
  [mega - 1, '1 MB'],
  [1.4 * mega, '1.4 MB'],
  [10 * mega, '10 MB'],
  [25.4 * mega, '25 MB'],
])('%d octets are %s', (octets, words) => {
  expect(fileSize(octets)).toBe(words)
})
