import { readFile, stat } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'

/** Asks for a calendar file; `null` when none was chosen. */
export const chooseCalendarFile = async (
  window: BrowserWindow,
): Promise<Readonly<{ size: number; read(): Promise<Uint8Array> }> | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Holidays from a calendar',
    properties: ['openFile'],
    filters: [
      { name: 'Calendars', extensions: ['ics', 'ical', 'ifb', 'icalendar'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  const [path] = filePaths
  if (canceled || path === undefined) return null
  const { size } = await stat(path)
  return { size, read: () => readFile(path) }
}
