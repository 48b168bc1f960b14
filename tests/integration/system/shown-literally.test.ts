import { execFileSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSystemClock } from '../../../electron/system/clock.ts'
import { createElectronNotifier } from '../../../electron/system/notifier-electron.ts'
import { createNodeNotifier } from '../../../electron/system/notifier-node.ts'
import { missingForNotifications, startNotificationDaemon } from '../../fakes/notification-daemon.ts'

/** Electron hands title and body to the service as they are, which `notify-send` does as well. */
vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    static isSupported = () => true
    readonly #given: Readonly<{ title: string; body: string }>
    constructor(given: Readonly<{ title: string; body: string }>) {
      super()
      this.#given = given
    }
    show(): void {
      execFileSync('notify-send', ['--', this.#given.title, this.#given.body])
      this.emit('show')
    }
    close(): void {}
  },
}))

const missing = missingForNotifications()
const required = process.env['E2E'] === 'required'
const deps = {
  clock: createSystemClock({ timeZone: () => 'UTC' }),
  icon: 'dialog-information',
  appId: 'app.in-the-loop.desktop',
  appName: 'In the Loop',
  platform: 'linux',
  onForgotten: () => {},
} as const

/** What a service that reads markup has on the screen (Desktop Notifications Specification, Markup). */
const onScreen = (body: string): string =>
  body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

// Without a notification daemon on this machine there is nothing to read back from; CI installs one.
describe.skipIf(missing.length > 0 && !required)('a real notification daemon shows literally', () => {
  let daemon: Awaited<ReturnType<typeof startNotificationDaemon>>

  beforeAll(async () => {
    daemon = await startNotificationDaemon()
    for (const [name, value] of Object.entries(daemon.env)) vi.stubEnv(name, value)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    daemon.stop()
  })

  const adapters = [createElectronNotifier(deps), createNodeNotifier(deps)]
  const bodies = [
    'R&D printer & <scanner> jam, fixed 2 h ago. Write the mail?',
    '<b>Urgent</b>: <a href="https://evil.example">click</a>, fixed 2 h ago. Write the mail?',
    'AT&amp;T line &lt;down&gt;',
  ]
  it.each(adapters.flatMap((adapter) => bodies.map((body) => [adapter.name, body, adapter] as const)))(
    'by %s: %s',
    async (_, body, adapter) => {
      const title = 'Ann doesn’t know yet'
      expect(await adapter.show({ title, body, actions: [] }, () => {})).toEqual({ outcome: 'shown' })
      const last = daemon.received().at(-1)
      expect(last?.title).toBe(title)
      expect(onScreen(last?.body ?? '')).toBe(body)
    },
  )
})
