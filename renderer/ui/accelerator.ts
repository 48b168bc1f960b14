const labelsOnMac: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Command: '⌘',
  Cmd: '⌘',
  Super: '⌘',
  Meta: '⌘',
  Control: '⌃',
  Ctrl: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
}

const labelsElsewhere: Readonly<Record<string, string>> = {
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Option: 'Alt',
  Super: 'Super',
  Meta: 'Super',
}

/** An Electron accelerator as people on this platform read it: `⌘⌥L`, or `Ctrl+Alt+L`. */
export const acceleratorLabel = (accelerator: string, platform: NodeJS.Platform): string => {
  const mac = platform === 'darwin'
  const labels = mac ? labelsOnMac : labelsElsewhere
  return accelerator
    .split('+')
    .map((part) => labels[part] ?? part)
    .join(mac ? '' : '+')
}

const namedKeys: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Return',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
}

const keyOf = (code: string): string | null => {
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)
  return plain ? (plain[1] ?? plain[2] ?? plain[3] ?? null) : (namedKeys[code] ?? null)
}

type Pressed = Readonly<Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>>

/**
 * The pressed keys in Electron's accelerator notation, or `null` while it is only modifiers, or a key that people type
 * with: a global shortcut would take it away from every program.
 */
export const acceleratorOf = (pressed: Pressed, platform: NodeJS.Platform): string | null => {
  const key = keyOf(pressed.code)
  if (key === null) return null
  const free = /^F\d+$/.test(key) || pressed.ctrlKey || pressed.altKey || pressed.metaKey
  if (!free) return null
  const mac = platform === 'darwin'
  const parts = [
    (mac ? pressed.metaKey : pressed.ctrlKey) && 'CommandOrControl',
    mac && pressed.ctrlKey && 'Control',
    !mac && pressed.metaKey && 'Super',
    pressed.altKey && 'Alt',
    pressed.shiftKey && 'Shift',
    key,
  ]
  return parts.filter((part) => part !== false).join('+')
}
