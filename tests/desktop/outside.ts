import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { NativeImage } from './native-image.ts'
import { refusing } from './refusing.ts'

export type Opened = { url: string } | { path: string }

/** `shell`: what would open in other programs is recorded; with DESKTOP_OPEN=1 it also opens there. */
export const createShell = (env: NodeJS.ProcessEnv, changed: () => void) => {
  const opened: Opened[] = []
  let failure: string | undefined
  const reallyOpen = (target: string): void => {
    if (env.DESKTOP_OPEN === '1')
      execFile(process.platform === 'darwin' ? 'open' : 'xdg-open', [target], () => {})
  }
  const record = (item: Opened, target: string): void => {
    opened.push(item)
    reallyOpen(target)
    changed()
  }
  const shell = refusing('shell', {
    async openExternal(url: string): Promise<void> {
      if (!URL.canParse(url)) throw new Error('Invalid URL')
      if (failure !== undefined) throw new Error(failure)
      record({ url }, url)
    },
    async openPath(path: string): Promise<string> {
      if (failure !== undefined) return failure
      record({ path }, path)
      return ''
    },
    showItemInFolder(path: string): void {
      record({ path }, path)
    },
    beep(): void {},
    async trashItem(path: string): Promise<void> {
      rmSync(path, { recursive: true })
    },
  })
  return {
    shell,
    opened: (): Opened[] => [...opened],
    /** While a message is set nothing opens, as on a machine without the program. */
    fail(message: string | undefined): void {
      failure = message
    },
  }
}

export const createClipboard = (emptyImage: () => NativeImage) => {
  let text = ''
  let html = ''
  const clipboard = refusing('clipboard', {
    readText: () => text,
    writeText(written: string) {
      text = String(written)
    },
    readHTML: () => html,
    writeHTML(written: string) {
      html = written
    },
    write(data: { text?: string; html?: string }) {
      text = data.text ?? ''
      html = data.html ?? ''
    },
    readImage: emptyImage,
    clear() {
      text = ''
      html = ''
    },
    availableFormats: () => (text ? ['text/plain'] : []),
  })
  return { clipboard, text: () => text }
}

export type DialogRecord = { kind: string } & Record<string, unknown>

/** Dialogs are recorded and answered by what a spec queued, else by the default button, or by cancelling. */
export const createDialogs = () => {
  const seen: DialogRecord[] = []
  const answers: object[] = []
  /** The window argument may be left out. */
  const optionsOf = (first: unknown, second: unknown): Record<string, unknown> =>
    ({ ...((second ?? first) as object) }) as Record<string, unknown>
  const ask = <T extends object>(kind: string, options: Record<string, unknown>, fallback: T): T => {
    seen.push({ kind, ...options })
    // A spec gives the answer in the shape that this dialog has.
    return (answers.shift() as T | undefined) ?? fallback
  }
  const messageBox = (first: unknown, second?: unknown) => {
    const options = optionsOf(first, second)
    const response = typeof options.defaultId === 'number' ? options.defaultId : 0
    return ask('message', options, { response, checkboxChecked: false })
  }
  const openDialog = (first: unknown, second?: unknown) =>
    ask('open', optionsOf(first, second), { canceled: true, filePaths: [] as string[] })
  const saveDialog = (first: unknown, second?: unknown) =>
    ask('save', optionsOf(first, second), { canceled: true, filePath: '' })
  const dialog = refusing('dialog', {
    showMessageBox: async (first: unknown, second?: unknown) => messageBox(first, second),
    showMessageBoxSync: (first: unknown, second?: unknown) => messageBox(first, second).response,
    showOpenDialog: async (first: unknown, second?: unknown) => openDialog(first, second),
    showOpenDialogSync: (first: unknown, second?: unknown) => {
      const { canceled, filePaths } = openDialog(first, second)
      return canceled ? undefined : filePaths
    },
    showSaveDialog: async (first: unknown, second?: unknown) => saveDialog(first, second),
    showSaveDialogSync: (first: unknown, second?: unknown) => saveDialog(first, second).filePath,
    showErrorBox(title: string, content: string) {
      // Once the app is ready, Electron shows it and prints nothing.
      seen.push({ kind: 'error', title, content })
    },
  })
  return {
    dialog,
    seen: (): DialogRecord[] => [...seen],
    record: (entry: DialogRecord) => void seen.push(entry),
    answer: (answer: object) => void answers.push(answer),
  }
}
