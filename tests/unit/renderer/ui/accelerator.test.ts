import { describe, expect, it } from 'vitest'
import { acceleratorFrom, acceleratorLabel, acceleratorOf } from '../../../../renderer/ui/accelerator.ts'
import { reservedWords } from '../../../../renderer/ui/reserved-keys.ts'

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
    ['Shift+Alt+Ctrl+Alt+K', 'linux', 'CommandOrControl+Alt+Shift+K'],
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

describe('reservedWords', () => {
  const reserved = (typed: string, platform: NodeJS.Platform) =>
    reservedWords(acceleratorFrom(typed, platform) ?? '', platform)

  it.each([
    ['Ctrl+C', 'linux'],
    ['Ctrl+V', 'win32'],
    ['Alt+F4', 'linux'],
    ['Alt+Space', 'win32'],
    ['⌘Q', 'darwin'],
    ['Ctrl+A', 'darwin'],
    ['⌥E', 'darwin'],
    ['Shift+Ctrl+V', 'linux'],
    ['F1', 'win32'],
    ['Super+L', 'linux'],
    ['Super+Shift+S', 'win32'],
    ['⌘⇧4', 'darwin'],
    ['Alt+Ctrl+F2', 'linux'],
    ['Ctrl+Alt+Delete', 'win32'],
  ] as const)('%s on %s stays with whom it belongs to', (typed, platform) => {
    expect(reserved(typed, platform)).toMatch(/ is needed elsewhere/)
  })

  it.each([
    ['Ctrl+Alt+L', 'linux'],
    ['⌘⌥L', 'darwin'],
    ['Ctrl+Shift+K', 'linux'],
    ['Ctrl+Alt+Shift+C', 'win32'],
    ['Super+Alt+K', 'linux'],
    ['F9', 'linux'],
  ] as const)('%s on %s is free', (typed, platform) => {
    expect(reserved(typed, platform)).toBeNull()
  })
})
