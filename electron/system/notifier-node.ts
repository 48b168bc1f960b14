import nodeNotifier from 'node-notifier'
import type { Clock } from '../../shared/clock.ts'
import type {
  NotificationChoice,
  Notifier,
  NotifyOutcome,
  ReminderNotification,
} from '../../shared/model/notification.ts'
import { withoutMarkup } from './notification-markup.ts'

/** Without the command that failed: it holds the notification's own words, names among them. */
const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const command = error instanceof Error && 'cmd' in error ? String(error.cmd) : ''
  const said = message.replace(`Command failed: ${command}`, '').trim()
  return said.split(/\n+/).at(-1) || 'its program failed without saying why'
}

/** Windows and macOS call back when the person is done with the toast; what stands this long was shown. */
const shownAfterMs = 3_000

/**
 * notify-send reads backslash escapes and services read markup in the body, and a title that begins with a dash would
 * be taken for an option.
 */
const forNotifySend = (content: ReminderNotification) => ({
  title: content.title.replace(/^-/, '\u2010'),
  message: withoutMarkup(content.body.replace(/\\/g, '\\\\')).replace(/^-/, '\u2010'),
})

const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; NUL would end the command line.
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')

/** node-notifier: clicks and buttons on Windows and macOS; on Linux it shows by notify-send and hears nothing back. */
export const createNodeNotifier = (deps: {
  clock: Clock
  icon: string
  appId: string
  appName: string
  platform: NodeJS.Platform
}): Notifier => ({
  name: 'node-notifier',
  show: (content, onChoice) =>
    new Promise<NotifyOutcome>((resolve) => {
      // It may call back twice on a failure; a settled promise ignores the second.
      const byLabel = new Map<string, NotificationChoice>(
        content.actions.map((action) => [action.label.toLowerCase(), action.choice]),
      )
      const isLinux = deps.platform === 'linux'
      const cancel = isLinux ? () => {} : deps.clock.after(shownAfterMs, () => resolve({ outcome: 'shown' }))
      const clean: ReminderNotification = {
        ...content,
        title: withoutControls(content.title),
        body: withoutControls(content.body),
      }
      const options = {
        ...(isLinux ? forNotifySend(clean) : { title: clean.title, message: clean.body }),
        icon: deps.icon,
        wait: !isLinux,
        appID: deps.appId,
        'app-name': deps.appName,
        actions: content.actions.map((action) => action.label),
      }
      nodeNotifier.notify(options, (error, response, metadata) => {
        cancel()
        if (error) {
          resolve({ outcome: 'failed', error: reasonOf(error) })
          return
        }
        resolve({ outcome: 'shown' })
        if (isLinux) return
        const pressed = byLabel.get((metadata?.activationValue ?? response ?? '').toLowerCase())
        if (pressed) onChoice(pressed)
        else if (response === 'activate' || metadata?.activationType === 'contentsClicked') onChoice('open')
      })
    }),
})
