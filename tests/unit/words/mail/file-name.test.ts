import { expect, it } from 'vitest'
import { fileName } from '../../../../shared/words/mail/file-name.ts'

it.each([
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['Aux.tar.gz', '_Aux.tar.gz'],
  ['com1.log', '_com1.log'],
  ['LPT¹', '_LPT¹'],
  ['con .txt', '_con .txt'],
  ['../prn', '_prn'],
  ['console.txt', 'console.txt'],
  ['com10.log', 'com10.log'],
  ['Null.txt', 'Null.txt'],
])('%s is kept as %s: Windows has devices of some names', (given, kept) => {
  expect(fileName(given)).toBe(kept)
})
