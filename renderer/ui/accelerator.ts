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

const modifierWords: Readonly<Record<string, string>> = {
  '⌘': 'Command',
  cmd: 'Command',
  command: 'Command',
  commandorcontrol: 'CommandOrControl',
  cmdorctrl: 'CommandOrControl',
  '⌃': 'Control',
  ctrl: 'Control',
  control: 'Control',
  '⌥': 'Alt',
  alt: 'Alt',
  option: 'Alt',
  '⇧': 'Shift',
  shift: 'Shift',
  super: 'Super',
  meta: 'Super',
  win: 'Super',
}

/** In which they are written, whatever order they were typed in. */
const modifierOrder = ['CommandOrControl', 'Command', 'Control', 'Super', 'Alt', 'Shift']

/** What was typed, `Ctrl+Alt+K` or `⌘⌥K`, in Electron's accelerator notation; `null` where it is no such keys. */
export const acceleratorFrom = (typed: string, platform: NodeJS.Platform): string | null => {
  const parts = typed
    .replaceAll(/[⌘⌃⌥⇧]\+?/g, '$&+')
    .replaceAll('++', '+')
    .split('+')
  const words = parts.map((part) => part.trim()).filter((part) => part !== '')
  const key = words.pop()?.toLowerCase() ?? ''
  const known = Object.values(namedKeys).find((name) => name.toLowerCase() === key)
  const named = known ?? (/^(?:[a-z\d]|f\d{1,2})$/.test(key) ? key.toUpperCase() : null)
  const main = platform === 'darwin' ? 'Command' : 'Control'
  const modifiers = words.map((word) => {
    const modifier = modifierWords[word.toLowerCase()]
    return modifier === main ? 'CommandOrControl' : modifier
  })
  if (named === null || modifiers.includes(undefined)) return null
  const free = /^F\d+$/.test(named) || modifiers.some((modifier) => modifier !== 'Shift')
  const ordered = modifierOrder.filter((modifier) => modifiers.includes(modifier))
  return free ? [...ordered, named].join('+') : null
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
