import type { EventEmitter } from 'node:events'
import type { Desktop } from '../desktop-api.ts'
import { viewOpened } from './mail.ts'

/** Prints what the tray says, notifications and opened mails as lines, for a desktop that nobody can see. */
export const narrate = (desktop: Desktop, changes: EventEmitter, print: (line: string) => void): void => {
  let tooltip = ''
  let notifications = 0
  let opened = 0
  changes.on('changed', () => {
    const state = desktop.state()
    const now = state.trays[0]?.tooltip ?? ''
    if (now && now !== tooltip) print(`tray: ${now}`)
    tooltip = now
    for (const { title, body, actions } of state.notifications.slice(notifications)) {
      const buttons = actions.map((action) => ` [${action}]`).join('')
      print(`notification: ${[title, body].filter(Boolean).join(': ').replaceAll('\n', ' / ')}${buttons}`)
    }
    notifications = state.notifications.length
    for (const item of state.opened.slice(opened))
      void viewOpened(item).then((view) =>
        print(view.kind === 'mail' ? `mail to ${view.to}: ${view.subject}` : `opened: ${view.target}`),
      )
    opened = state.opened.length
  })
}
