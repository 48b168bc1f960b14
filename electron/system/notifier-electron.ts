import { Notification } from 'electron'
import type { Clock } from '../../shared/clock.ts'
import type { Notifier, NotifyOutcome } from '../../shared/model/notification.ts'
import { withoutMarkup } from './notification-markup.ts'

/** A notification service that says nothing for this long is taken as broken. */
const answerWithinMs = 5_000

/** Electron's own notifications: clicks on every platform, buttons on macOS and Windows. */
export const createElectronNotifier = (deps: {
  clock: Clock
  icon: string
  platform: NodeJS.Platform
}): Notifier => {
  // Without a reference, a notification is collected and its click is lost.
  const alive = new Set<Notification>()
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
        alive.add(notification)
        const cancel = deps.clock.after(answerWithinMs, () => {
          alive.delete(notification)
          notification.close()
          resolve({ outcome: 'failed', error: 'the notification service did not answer' })
        })
        const settle = (outcome: NotifyOutcome): void => {
          cancel()
          resolve(outcome)
        }
        notification.once('show', () => settle({ outcome: 'shown' }))
        notification.once('failed', (_event, error) => {
          alive.delete(notification)
          settle({ outcome: 'failed', error })
        })
        notification.once('close', () => alive.delete(notification))
        notification.on('click', () => onChoice('open'))
        notification.on('action', (event, legacyIndex) => {
          // Electron passes the index in the event's details; older versions as the second argument.
          const index = event.actionIndex ?? legacyIndex
          const action = content.actions[index]
          if (action) onChoice(action.choice)
        })
        notification.show()
      }),
  }
}
