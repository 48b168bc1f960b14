import { describe, expect, it } from 'vitest'
import { acceleratorFrom, acceleratorLabel, acceleratorOf } from '../../../renderer/ui/accelerator.ts'

const pressed = (code: string, ...keys: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
  code,
  ctrlKey: keys.includes('ctrlKey'),
  altKey: keys.includes('altKey'),
  shiftKey: keys.includes('shiftKey'),
  metaKey: keys.includes('metaKey'),
})

describe('acceleratorLabel', () => {
  it('is what people read on their keyboard', () => {
    expect(acceleratorLabel('CommandOrControl+Alt+L', 'linux')).toBe('Ctrl+Alt+L')
    expect(acceleratorLabel('CommandOrControl+Alt+L', 'darwin')).toBe('⌘⌥L')
    expect(acceleratorLabel('Super+Shift+F5', 'win32')).toBe('Super+Shift+F5')
  })
})

describe('acceleratorOf', () => {
  it('names the platform’s main modifier so that it is understood on the other ones', () => {
    expect(acceleratorOf(pressed('KeyL', 'ctrlKey', 'altKey'), 'linux')).toBe('CommandOrControl+Alt+L')
    expect(acceleratorOf(pressed('KeyL', 'metaKey', 'altKey'), 'darwin')).toBe('CommandOrControl+Alt+L')
    expect(acceleratorOf(pressed('KeyL', 'ctrlKey'), 'darwin')).toBe('Control+L')
    expect(acceleratorOf(pressed('Digit7', 'metaKey', 'shiftKey'), 'linux')).toBe('Super+Shift+7')
  })

  it('waits while only modifiers are held', () => {
    expect(acceleratorOf(pressed('ControlLeft', 'ctrlKey'), 'linux')).toBeNull()
  })

  it('leaves the keys alone that people type with', () => {
    expect(acceleratorOf(pressed('KeyL'), 'linux')).toBeNull()
    expect(acceleratorOf(pressed('KeyL', 'shiftKey'), 'linux')).toBeNull()
    expect(acceleratorOf(pressed('F9'), 'linux')).toBe('F9')
  })
})

describe('acceleratorFrom', () => {
  it.each([
    ['Ctrl+Alt+K', 'linux', 'CommandOrControl+Alt+K'],
    [' control + alt + k ', 'win32', 'CommandOrControl+Alt+K'],
    ['⌘⌥K', 'darwin', 'CommandOrControl+Alt+K'],
    ['Ctrl+K', 'darwin', 'Control+K'],
    ['CommandOrControl+Shift+pageup', 'linux', 'CommandOrControl+Shift+PageUp'],
    ['f9', 'linux', 'F9'],
  ] as const)('reads %j on %s', (typed, platform, accelerator) => {
    expect(acceleratorFrom(typed, platform)).toBe(accelerator)
  })

  it.each(['', 'banana', 'K', 'Shift+K', 'Ctrl+Alt', 'Ctrl+Alt+K+L', 'Ctrl++'])('refuses %j', (typed) => {
    expect(acceleratorFrom(typed, 'linux')).toBeNull()
  })

  it('reads what it shows', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      for (const code of ['KeyL', 'Digit7', 'F9', 'Space', 'PageUp', 'Comma', 'BracketLeft', 'ArrowUp']) {
        const accelerator = acceleratorOf(pressed(code, 'ctrlKey', 'altKey', 'shiftKey'), platform)
        const shown = acceleratorLabel(accelerator ?? '', platform)
        expect(acceleratorFrom(shown, platform)).toBe(accelerator)
      }
  })
})
