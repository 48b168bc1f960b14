import { expect, it } from 'vitest'
import { readCommandLine } from '../../../electron/command-line.ts'
import { createCommands } from '../../../electron/services/commands.ts'

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

it.each([
  ['a start that is hidden in the tray shows nothing', { kind: 'start', hidden: true }, true, []],
  [
    'one without a tray shows the panel without taking the focus',
    { kind: 'start', hidden: true },
    false,
    ['unasked'],
  ],
  ['one that is not hidden shows it', { kind: 'start', hidden: false }, true, ['panel']],
  ['and so does --show', { kind: 'show' }, true, ['panel']],
] as const)('%s', (_name, command, hasTray, shown) => {
  const calls: string[] = []
  const run = createCommands({
    captureLine: () => {
      throw new Error('nothing is logged here')
    },
    showCapture: () => calls.push('capture'),
    showPanel: () => calls.push('panel'),
    showPanelUnasked: () => calls.push('unasked'),
    hasTray: () => hasTray,
    onError: () => {},
  })
  expect(run(command)).toEqual({ ok: true, text: '' })
  expect(calls).toEqual(shown)
})
