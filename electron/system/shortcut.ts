import { globalShortcut } from 'electron'

type Environment = Readonly<Record<string, string | undefined>>

export type Shortcut = Readonly<{
  /** Registers `accelerator` in place of the last one. `false` when it is taken or not valid. */
  use(accelerator: string): boolean
  state(): Readonly<{ accelerator: string; registered: boolean; commandToBind: string | null }>
  stop(): void
}>

const plainPath = /^[\w./+-]+$/

/**
 * What a technician binds to keys in the desktop's settings, where programs get no shortcut: in a Wayland session, for
 * windows in XWayland as well. Elsewhere `null`.
 */
export const commandToBind = (deps: { platform: NodeJS.Platform; env: Environment }): string | null => {
  const isWayland = deps.env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(deps.env['WAYLAND_DISPLAY'])
  if (deps.platform !== 'linux' || !isWayland) return null
  // An AppImage is on no search path.
  const program = deps.env['APPIMAGE'] ?? 'in-the-loop'
  return `${plainPath.test(program) ? program : `'${program.replaceAll("'", `'\\''`)}'`} --capture`
}

/** The one global shortcut. Another program may hold it, and some desktops allow none. */
export const createShortcut = (deps: { onPress: () => void; commandToBind: string | null }): Shortcut => {
  let current = { accelerator: '', registered: false }
  let wasPressed = false
  const release = (): void => {
    if (current.registered) globalShortcut.unregister(current.accelerator)
  }
  const pressed = (): void => {
    wasPressed = true
    deps.onPress()
  }
  return {
    use: (accelerator) => {
      release()
      wasPressed = false
      let registered = false
      try {
        registered = globalShortcut.register(accelerator, pressed)
      } catch {
        // Electron throws for an accelerator that it cannot read; for the person that is the same as "not possible".
      }
      current = { accelerator, registered }
      return registered
    },
    // On Wayland `register` says yes before the desktop was asked, which may show nothing or refuse (electron#52218): only
    // a press that arrives proves it.
    state: () =>
      deps.commandToBind === null || (current.registered && wasPressed)
        ? { ...current, commandToBind: null }
        : { ...current, registered: false, commandToBind: deps.commandToBind },
    stop: () => {
      release()
      current = { ...current, registered: false }
    },
  }
}
