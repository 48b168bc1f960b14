import { acceleratorLabel } from './accelerator.ts'

/** What most programs do with two keys held: redo, paste as plain text, copy out of a terminal, save as, reopen a tab. */
const ofPrograms = 'CVXZSTN'

/** What the system does with them, whoever asks. */
const ofSystem: Readonly<Partial<Record<NodeJS.Platform, RegExp>>> = {
  // Super: nearly all of them. Ctrl+Alt+Delete is never given to a program.
  win32: /^(?=.*Super\+)|^CommandOrControl\+Alt\+(?:Delete|Tab)$/,
  // Pictures of the screen, log out, lock, the Dock, the emoji.
  darwin:
    /^CommandOrControl\+(?:Control\+)?Shift\+[3456Q]$|^CommandOrControl\+Control\+(?:Q|F|Space)$|^CommandOrControl\+Alt\+(?:D|H|M|W|Space)$/,
  // The consoles, and the end of the session.
  linux: /^CommandOrControl\+Alt\+(?:F\d{1,2}|Delete|Backspace|Left|Right|Up|Down)$/,
}

/**
 * Why keys that could be registered had better not be, as a sentence; `null` where they are free. Registered, they would be
 * taken away from every other program: nobody could copy by Ctrl+C, or close a window by Alt+F4, any more.
 */
export const reservedWords = (accelerator: string, platform: NodeJS.Platform): string | null => {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = new Set(parts.slice(0, -1))
  const isAlone = modifiers.size === 0
  const isOfPrograms =
    // One modifier is what programs use themselves: Ctrl+C, Alt+F4, Shift+F10, and the signs that Alt types on a Mac.
    modifiers.size === 1 ||
    (isAlone && ['F1', 'F5', 'F11'].includes(key)) ||
    (modifiers.size === 2 &&
      modifiers.has('CommandOrControl') &&
      modifiers.has('Shift') &&
      ofPrograms.includes(key))
  if (!isOfPrograms && !ofSystem[platform]?.test(accelerator)) return null
  const better = acceleratorLabel('CommandOrControl+Alt+L', platform)
  return `${acceleratorLabel(accelerator, platform)} is needed elsewhere: other programs could not use it any more. Take two keys and a letter, such as ${better}.`
}
