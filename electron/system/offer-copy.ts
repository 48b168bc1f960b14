import { dialog } from 'electron'
import { productName } from '../../shared/product.ts'
import { copyMade } from '../../shared/words/text/copy-words.ts'

/** Asks, before there is any window, whether a copy is to take the place of a damaged log. */
export const offerCopy = async (
  problem: string,
  copy: Readonly<{ at: number; issues: number }>,
  timeZone: string,
): Promise<boolean> => {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: productName,
    message: 'The issue log is damaged',
    detail: `${problem}\n\nThe newest whole backup is of ${copyMade(copy.at, timeZone)} and holds ${copy.issues === 1 ? '1 issue' : `${copy.issues} issues`}. The damaged log is kept beside it.`,
    buttons: ['Restore this backup', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
