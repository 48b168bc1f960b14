import { type BrowserWindow, dialog } from 'electron'
import type { Clock } from '../../shared/clock.ts'
import { productName } from '../../shared/product.ts'

/** A page that breaks more often than this within the span is broken for good. */
const mostRevivals = 3
const spanMs = 10 * 60_000

/** After Electron's own half a minute without an answer: a page that is only busy comes back by itself. */
const patienceMs = 10_000

/**
 * Loads a page anew that has crashed or hangs; the page itself finds its place and what was typed. One that breaks again
 * and again is left alone, until somebody wants to see its window.
 */
export const keepPageAlive = (deps: {
  window: BrowserWindow
  clock: Pick<Clock, 'now' | 'after'>
  /** It is not loaded any more. `again` loads it once more. */
  onGivenUp: (again: () => void) => void
}): void => {
  const { window, clock } = deps
  const page = window.webContents
  let brokenAt: number[] = []
  let isGivenUp = false
  let forgive = (): void => {}

  const load = (): void => {
    if (!window.isDestroyed()) page.reload()
  }
  const again = (): void => {
    if (!isGivenUp) return
    isGivenUp = false
    load()
  }
  page.on('render-process-gone', (_event, { reason }) => {
    forgive()
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`${window.getTitle()}: the page is gone (${reason})`)
    const now = clock.now()
    brokenAt = [...brokenAt.filter((at) => now >= at && now - at < spanMs), now]
    if (brokenAt.length <= mostRevivals) {
      // Not within the event: the process that it tells of is still being cleared away.
      setImmediate(load)
      return
    }
    isGivenUp = true
    deps.onGivenUp(again)
  })
  window.on('unresponsive', () => {
    forgive()
    forgive = clock.after(patienceMs, () => {
      // Stopped at a breakpoint, it hangs on purpose.
      if (!window.isDestroyed() && !page.isDevToolsOpened()) page.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => forgive())
  window.on('closed', () => forgive())
  window.on('show', again)
}

/** Says that the panel can't be shown, where there is no panel to say it in. */
export const offerPanelAgain = async (deps: { again: () => void; quit: () => void }): Promise<void> => {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: productName,
    message: 'The panel keeps breaking',
    detail: `It was opened anew ${mostRevivals} times within a few minutes. The issue log is unharmed, and reminders still come. If it breaks again, quit ${productName} and start it again.`,
    buttons: ['Try again', `Quit ${productName}`],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) deps.quit()
  else deps.again()
}
