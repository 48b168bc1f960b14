import { refusing } from './refusing.ts'

const aliases: Record<string, string> = {
  commandorcontrol: process.platform === 'darwin' ? 'command' : 'control',
  cmdorctrl: process.platform === 'darwin' ? 'command' : 'control',
  ctrl: 'control',
  cmd: 'command',
  option: 'alt',
  meta: 'super',
}

/** One spelling for each accelerator: `CmdOrCtrl+Alt+L` and `Alt+Control+l` are the same keys. */
const normalAccelerator = (accelerator: string): string =>
  accelerator
    .split('+')
    .map((key) => key.trim().toLowerCase())
    .map((key) => aliases[key] ?? key)
    .sort()
    .join('+')

export const createShortcuts = (isReady: () => boolean, changed: () => void) => {
  const registered = new Map<string, { accelerator: string; run: () => void }>()
  const taken = new Set<string>()
  const globalShortcut = refusing('globalShortcut', {
    register(accelerator: string, run: () => void): boolean {
      if (!isReady()) throw new Error('globalShortcut cannot be used before the app is ready')
      if (!/^[^+]+(\+[^+]+)*$/.test(accelerator))
        throw new TypeError(`Error processing argument: ${accelerator}`)
      const key = normalAccelerator(accelerator)
      if (registered.has(key) || taken.has(key)) return false
      registered.set(key, { accelerator, run })
      changed()
      return true
    },
    isRegistered: (accelerator: string): boolean => registered.has(normalAccelerator(accelerator)),
    unregister(accelerator: string): void {
      registered.delete(normalAccelerator(accelerator))
      changed()
    },
    unregisterAll(): void {
      registered.clear()
      changed()
    },
  })
  return {
    globalShortcut,
    registered: (): string[] => [...registered.values()].map(({ accelerator }) => accelerator),
    press(accelerator: string): void {
      const found = registered.get(normalAccelerator(accelerator))
      if (!found) throw new Error(`simulated desktop: nobody registered ${accelerator}`)
      found.run()
    },
    /** From now on another program has these keys. */
    take(accelerator: string): void {
      taken.add(normalAccelerator(accelerator))
    },
    giveBack(accelerator: string): void {
      taken.delete(normalAccelerator(accelerator))
    },
  }
}
