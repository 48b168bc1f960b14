import { type BrowserWindow, dialog } from 'electron'

/** Closing the panel's normal window is asked about, since nobody reminds once the app is gone. */
export const askBeforeQuit = async (
  window: BrowserWindow,
): Promise<{ choice: 'keep-running' | 'quit'; isToBeRemembered: boolean }> => {
  const { response, checkboxChecked } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Quit In the Loop?',
    detail:
      'Quit, and nobody reminds you of who is still waiting. Keep it running, and it reminds you from here.',
    buttons: ['Keep running', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    checkboxLabel: 'Remember my choice',
  })
  return { choice: response === 1 ? 'quit' : 'keep-running', isToBeRemembered: checkboxChecked }
}
