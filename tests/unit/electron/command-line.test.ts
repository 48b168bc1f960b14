import { expect, it } from 'vitest'
import { readCommandLine } from '../../../electron/command-line.ts'

it.each([
  [['electron', '.'], { kind: 'start', hidden: false }],
  [['electron', '.', '--hidden'], { kind: 'start', hidden: true }],
  [
    ['electron', '.', '--user-data-dir=/tmp/x', '--capture', 'Printer jam @ann'],
    { kind: 'capture', line: 'Printer jam @ann' },
  ],
  [['electron', '.', '--capture=Printer --quit'], { kind: 'capture', line: 'Printer --quit' }],
  [['electron', '.', '--capture', '--quit is broken'], { kind: 'capture', line: '--quit is broken' }],
  [['electron', '.', '--capture'], { kind: 'new' }],
  [['electron', '.', '--capture', '  '], { kind: 'capture', line: '  ' }],
  [['electron', '.', '--capture='], { kind: 'capture', line: '' }],
  [['electron', '.', '--show'], { kind: 'show' }],
  [['electron', '.', '--quit', '--no-sandbox'], { kind: 'quit' }],
])('reads %j', (argv, command) => {
  expect(readCommandLine(argv)).toEqual(command)
})
