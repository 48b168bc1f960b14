import { describe, expect, it } from 'vitest'
import { acceleratorLabel, acceleratorOf } from '../../../renderer/ui/accelerator.ts'

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
