import { globalShortcut } from 'electron'

export type Shortcut = Readonly<{
  /** Registers `accelerator` in place of the last one. `false` when it is taken or not valid. */
  use(accelerator: string): boolean
  state(): Readonly<{ accelerator: string; registered: boolean }>
  stop(): void
}>

/** The one global shortcut. Another program may hold it, and some desktops allow none. */
export const createShortcut = (deps: { onPress: () => void }): Shortcut => {
  let current: { accelerator: string; registered: boolean } = { accelerator: '', registered: false }
  const release = (): void => {
    if (current.registered) globalShortcut.unregister(current.accelerator)
  }
  return {
    use: (accelerator) => {
      release()
      let registered = false
      try {
        registered = globalShortcut.register(accelerator, deps.onPress)
      } catch {
        // Electron throws for an accelerator that it cannot read; for the person that is the same as "not possible".
      }
      current = { accelerator, registered }
      return registered
    },
    state: () => current,
    stop: () => {
      release()
      current = { ...current, registered: false }
    },
  }
}
