import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type * as Electron from 'electron'
import { makeEvent } from './event.ts'
import { realTime } from './real-time.ts'
import { refusingEmitter } from './refusing.ts'

/** Notifications are recorded; with DESKTOP_NOTIFY=1 and a session bus they are also really sent. */
export const createNotifications = (deps: { appName(): string; changed(): void; env: NodeJS.ProcessEnv }) => {
  const shown: { notification: Notification; at: number }[] = []
  let failure: string | undefined
  let supported = true
  const really = deps.env.DESKTOP_NOTIFY === '1' && deps.env.DBUS_SESSION_BUS_ADDRESS !== undefined

  class Notification extends refusingEmitter('Notification') {
    readonly id: string
    title: string
    subtitle: string
    body: string
    silent: boolean
    urgency: 'normal' | 'critical' | 'low'
    timeoutType: 'default' | 'never'
    hasReply: boolean
    actions: Electron.NotificationAction[]
    constructor(options: Electron.NotificationConstructorOptions = {}) {
      super()
      this.id = options.id ?? randomUUID()
      this.title = options.title ?? ''
      this.subtitle = options.subtitle ?? ''
      this.body = options.body ?? ''
      this.silent = options.silent === true
      this.urgency = options.urgency ?? 'normal'
      this.timeoutType = options.timeoutType ?? 'default'
      this.hasReply = options.hasReply === true
      this.actions = options.actions ?? []
    }
    show(): void {
      const message = failure
      if (message !== undefined) {
        realTime.setImmediate(() => this.emit('failed', makeEvent(), message))
        return
      }
      shown.push({ notification: this, at: Date.now() })
      deps.changed()
      if (!really) {
        realTime.setImmediate(() => this.emit('show', makeEvent()))
        return
      }
      execFile('notify-send', ['-a', deps.appName(), '--', this.title, this.body], (error) => {
        if (error) this.emit('failed', makeEvent(), error.message)
        else this.emit('show', makeEvent())
      })
    }
    close(): void {
      this.emit('close', makeEvent({ reason: 'applicationHidden' }))
    }
    static isSupported(): boolean {
      return supported
    }
  }
  return {
    Notification,
    shown: () =>
      shown.map(({ notification, at }) => ({
        title: notification.title,
        body: notification.body,
        actions: notification.actions.map((action) => action.text ?? ''),
        at,
      })),
    /** `action` is the button's text or its index; without one the notification itself is clicked. */
    click(index: number, action?: string | number): void {
      const found = shown.at(index)?.notification
      if (!found) throw new Error(`simulated desktop: no notification ${index}; there are ${shown.length}`)
      if (action === undefined) return void found.emit('click', makeEvent())
      const actionIndex =
        typeof action === 'number' ? action : found.actions.findIndex((button) => button.text === action)
      if (!found.actions[actionIndex])
        throw new Error(`simulated desktop: the notification has no button '${action}'`)
      found.emit('action', makeEvent({ actionIndex, selectionIndex: -1 }), actionIndex, -1)
    },
    dismiss(index: number): void {
      shown.at(index)?.notification.emit('close', makeEvent({ reason: 'userCanceled' }))
    },
    reply(index: number, reply: string): void {
      shown.at(index)?.notification.emit('reply', makeEvent({ reply }), reply)
    },
    /** While a message is set, show() reports it as a failure and nothing is shown. */
    fail(message: string | undefined): void {
      failure = message
    },
    setSupported(on: boolean): void {
      supported = on
    },
  }
}
