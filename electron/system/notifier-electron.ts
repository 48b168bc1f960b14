import { Notification } from 'electron'
import type { Clock } from '../../shared/clock.ts'
import type { Notifier, NotifyOutcome } from '../../shared/model/notification.ts'
import { withoutMarkup } from './notification-markup.ts'

/** A notification service that says nothing for this long is taken as broken. */
const answerWithinMs = 5_000

/** More than Windows keeps of one app in its Action Center. */
const mostKept = 50

/** Windows tells a click to the notification and to the app, in either order. */
const sameClickMs = 1_000

/** Electron's own notifications: clicks everywhere, and buttons where the system and this Electron have them. */
export const createElectronNotifier = (deps: {
  clock: Pick<Clock, 'now' | 'after'>
  icon: string
  platform: NodeJS.Platform
  /** One from before this start was clicked: nobody knows any more what it was about. */
  onForgotten: () => void
}): Notifier => {
  const isWindows = deps.platform === 'win32'
  // Without a reference, a notification is collected and its click is lost.
  const alive = new Set<Notification>()
  const keep = (notification: Notification): void => {
    alive.add(notification)
    const [oldest] = alive
    if (alive.size > mostKept && oldest) alive.delete(oldest)
  }

  let chosenAt = Number.NEGATIVE_INFINITY
  // Electron before 42 has no such function; there such a click only starts the app.
  if (isWindows && 'handleActivation' in Notification)
    Notification.handleActivation(() => {
      const clickedAt = deps.clock.now()
      deps.clock.after(sameClickMs, () => {
        if (chosenAt < clickedAt - sameClickMs) deps.onForgotten()
      })
    })

  return {
    name: 'electron',
    show: (content, onChoice) =>
      new Promise<NotifyOutcome>((resolve) => {
        if (!Notification.isSupported()) {
          resolve({ outcome: 'failed', error: 'this desktop has no notification service' })
          return
        }
        const notification = new Notification({
          title: content.title,
          // Electron hands the body to the service as it is.
          body: deps.platform === 'linux' ? withoutMarkup(content.body) : content.body,
          icon: deps.icon,
          actions: content.actions.map((action) => ({ type: 'button', text: action.label })),
        })
        keep(notification)
        const cancel = deps.clock.after(answerWithinMs, () => {
          alive.delete(notification)
          notification.close()
          resolve({ outcome: 'failed', error: 'the notification service did not answer' })
        })
        const settle = (outcome: NotifyOutcome): void => {
          cancel()
          resolve(outcome)
        }
        const choose: typeof onChoice = (choice) => {
          chosenAt = deps.clock.now()
          onChoice(choice)
        }
        notification.once('show', () => settle({ outcome: 'shown' }))
        notification.once('failed', (_event, error) => {
          alive.delete(notification)
          settle({ outcome: 'failed', error })
        })
        notification.on('close', ({ reason }) => {
          // On Windows it has only gone to the Action Center, from where it can be clicked for days.
          if (!isWindows || reason === 'userCanceled' || reason === 'applicationHidden')
            alive.delete(notification)
        })
        notification.on('click', () => choose('open'))
        notification.on('action', (event, legacyIndex) => {
          // Electron passes the index in the event's details; older versions as the second argument.
          const index = event.actionIndex ?? legacyIndex
          const action = content.actions[index]
          if (action) choose(action.choice)
        })
        notification.show()
      }),
  }
}
