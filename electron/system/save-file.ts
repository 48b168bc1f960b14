import { writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'

/** Asks where a copy is to lie and writes it there; `false` when no place was chosen. Throws when it can't be written. */
export const saveFileAs = async (
  window: BrowserWindow,
  name: string,
  content: Uint8Array,
): Promise<boolean> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy',
    defaultPath: name,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return false
  await writeFile(filePath, content)
  return true
}
