import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSystemClock } from '../../../electron/system/clock.ts'
import { createNodeNotifier } from '../../../electron/system/notifier-node.ts'
import { missingForNotifications, startNotificationDaemon } from '../../fakes/notification-daemon.ts'

const missing = missingForNotifications()
const required = process.env['E2E'] === 'required'

const notifier = () =>
  createNodeNotifier({
    clock: createSystemClock({ timeZone: () => 'UTC' }),
    icon: 'dialog-information',
    appId: 'app.in-the-loop.desktop',
    appName: 'In the Loop',
    platform: 'linux',
  })

// Without a notification daemon on this machine there is nothing to read back from; CI installs one.
describe.skipIf(missing.length > 0 && !required)('node-notifier with a real notification daemon', () => {
  let daemon: Awaited<ReturnType<typeof startNotificationDaemon>>
  const before = { ...process.env }

  beforeAll(async () => {
    daemon = await startNotificationDaemon()
    Object.assign(process.env, daemon.env)
  })
  afterAll(() => {
    daemon.stop()
    for (const name of Object.keys(daemon.env)) {
      const old = before[name]
      if (old === undefined) delete process.env[name]
      else process.env[name] = old
    }
  })

  it.each([
    ['Ann Lee doesn’t know yet', 'Printer jam in 204, fixed 15 min ago. Write the mail?'],
    ['-u critical', '-n --help'],
    ['"quotes" and $HOME', '`id` $(id) "quoted" \'single\''],
    ['אן לי 🖨️', 'Ümläut, 日本語, emoji 🎉'],
    ['Paths', 'C:\\new\\table.txt is back'],
    ['Markup', 'a < b & c > d, <b>not bold</b>'],
    ['3 people are waiting to hear', 'Ann: Printer jam\nBob: No sound\nCem: New mouse'],
  ])('delivers %s as it is', async (title, body) => {
    const outcome = await notifier().show({ title, body, actions: [] }, () => {})
    expect(outcome).toEqual({ outcome: 'shown' })
    const last = daemon.received().at(-1)
    expect(last?.app).toBe('In the Loop')
    // A leading dash is shown as a hyphen, so that notify-send does not take it for an option.
    expect(last?.title).toBe(title.replace(/^-/, '\u2010'))
    const readable = last?.body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(readable).toBe(body.replace(/^-/, '\u2010'))
  })

  it('says that it failed when nobody takes notifications', async () => {
    process.env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nonexistent/bus'
    const outcome = await notifier().show({ title: 'Lost', body: 'Nobody there', actions: [] }, () => {})
    Object.assign(process.env, daemon.env)
    expect(outcome).toMatchObject({ outcome: 'failed', error: expect.any(String) })
    expect(JSON.stringify(outcome), 'whom it is about is in no message of the app').not.toMatch(
      /Lost|Nobody there|notify-send "/,
    )
  })
})
