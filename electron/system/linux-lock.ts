import { createClient, type Message, type MessageBus, messageType } from 'dbus-native'
import { z } from 'zod'
import type { Clock } from '../../shared/clock.ts'

/** Who says on the session bus that the screen is locked. Desktops without one of these have `login1`. */
const screenSavers = ['freedesktop', 'gnome', 'cinnamon', 'mate', 'xfce'].map(
  (desktop) => `org.${desktop}.ScreenSaver`,
)
const logind = 'org.freedesktop.login1'
const properties = 'org.freedesktop.DBus.Properties'

/** A service that takes longer is taken for one that is not there. */
const answerWithinMs = 2_000

/** D-Bus specification, Message Format: NO_AUTO_START. */
const noAutoStart = 2

const firstRetryMs = 1_000
const longestRetryMs = 60_000

const session = `${logind}.Session`
/** The body of `PropertiesChanged` when the hint is among them. */
const hintChanged = z.tuple([z.literal(session), z.object({ LockedHint: z.boolean() })]).rest(z.unknown())

type Bus = Readonly<{
  ask(destination: string, path: string, member: string, ...args: readonly string[]): Promise<unknown>
  hear(rule: string): Promise<unknown>
}>

/** Adds up what several services say: locked as long as one of them says so. */
export const createLockState = (listeners: { onLock: () => void; onUnlock: () => void }) => {
  const said = new Map<string, boolean>()
  let locked = false
  const tell = (): void => {
    const isLocked = [...said.values()].includes(true)
    if (isLocked === locked) return
    locked = isLocked
    if (locked) listeners.onLock()
    else listeners.onUnlock()
  }
  return {
    say: (who: string, isLocked: boolean): void => {
      said.set(who, isLocked)
      // Nobody says that a request to lock is over, except whoever did what it asked for.
      if (!isLocked) said.delete('request')
      tell()
    },
    forget: (whose: readonly string[]): void => {
      for (const who of whose) said.delete(who)
      tell()
    },
  }
}
type LockState = ReturnType<typeof createLockState>

/** What one bus is asked for, and whose words are lost with it. `start` gives `false` when there is nobody to listen to. */
type Source = Readonly<{
  address: string
  speakers: readonly string[]
  start(bus: Bus): Promise<boolean>
  heard(message: Message): void
}>

/** GNOME, KDE Plasma, Cinnamon, MATE and Xfce: each has its own service, alike in everything but the name. */
const screenSaverSource = (address: string, state: LockState): Source => ({
  address,
  speakers: screenSavers,
  start: async (bus) => {
    for (const name of screenSavers)
      await bus.hear(`type='signal',sender='${name}',interface='${name}',member='ActiveChanged'`)
    const active = screenSavers.map((name) =>
      bus.ask(name, `/${name.replaceAll('.', '/')}`, `${name}.GetActive`).then(
        (isActive) => isActive === true && state.say(name, true),
        () => {},
      ),
    )
    await Promise.all(active)
    return true
  },
  heard: ({ interface: name = '', member, body }) => {
    const [isActive] = body ?? []
    if (member === 'ActiveChanged' && screenSavers.includes(name) && typeof isActive === 'boolean')
      state.say(name, isActive)
  },
})

/** systemd and elogind: a hint that the desktop sets, and requests to lock that a locker may follow without setting it. */
const logindSource = (address: string, sessionId: string | undefined, state: LockState): Source => ({
  address,
  speakers: ['hint', 'request'],
  start: async (bus) => {
    const find = (id: string): Promise<unknown> =>
      bus.ask(logind, '/org/freedesktop/login1', `${logind}.Manager.GetSession`, id)
    // A program of the user's own services belongs to no session; then the one with the screen is meant.
    const path = await find(sessionId ?? 'auto')
      .catch(() => (sessionId ? find('auto') : null))
      .catch(() => null)
    if (typeof path !== 'string') return false
    await bus.hear(`type='signal',sender='${logind}',path='${path}'`)
    const hint = await bus.ask(logind, path, `${properties}.Get`, session, 'LockedHint').catch(() => false)
    if (hint === true) state.say('hint', true)
    return true
  },
  heard: ({ interface: name, member, body = [] }) => {
    if (name === session && member === 'Lock') state.say('request', true)
    if (name === session && member === 'Unlock') state.say('request', false)
    if (name !== properties || member !== 'PropertiesChanged') return
    const hint = hintChanged.safeParse(body)
    if (hint.success) state.say('hint', hint.data[1].LockedHint)
  },
})

const asked = (bus: MessageBus): Bus => ({
  ask: (destination, path, method, ...args) => {
    const dot = method.lastIndexOf('.')
    const member = method.slice(dot + 1)
    const message = { destination, path, interface: method.slice(0, dot), member }
    const body = args.length === 0 ? {} : { signature: 's'.repeat(args.length), body: [...args] }
    // A service that does not run is not to be started for this.
    return bus
      .invoke({ ...message, ...body, flags: noAutoStart }, { timeout: answerWithinMs })
      .then((said) => said)
  },
  hear: (rule) => bus.addMatch(rule).then((said) => said),
})

/** Follows one bus for as long as the app runs: dials again when it is missing, and whenever it has gone away. */
const follow = (source: Source, deps: { after: Clock['after']; state: LockState }): (() => void) => {
  let hangUp = (): void => {}
  let cancelRetry = (): void => {}
  let retryMs = firstRetryMs
  let isStopped = false
  const dial = (): void => {
    let isOver = false
    const over = (again: boolean): void => {
      if (isOver || isStopped) return
      isOver = true
      hangUp()
      deps.state.forget(source.speakers)
      if (!again) return
      cancelRetry = deps.after(retryMs, dial)
      retryMs = Math.min(2 * retryMs, longestRetryMs)
    }
    const bus = createClient({ busAddress: source.address })
    hangUp = () => void bus.close()
    bus.connection.on('error', () => over(true))
    bus.connection.on('close', () => over(true))
    bus.connection.on('message', (message) => {
      if (message.type === messageType.signal && !isOver && !isStopped) source.heard(message)
    })
    source.start(asked(bus)).then(
      (isThere) => {
        if (isThere) retryMs = firstRetryMs
        else over(false)
      },
      () => over(true),
    )
  }
  dial()
  return () => {
    isStopped = true
    cancelRetry()
    hangUp()
  }
}

/**
 * Whether the screen is locked, on Linux, where Electron's `powerMonitor` does not say so (electron#38088). A bus that is
 * missing or goes away is dialled again; meanwhile the screen counts as not locked. Gives back what ends it.
 */
export const watchLinuxLock = (deps: {
  env: Readonly<Record<string, string | undefined>>
  after: Clock['after']
  onLock: () => void
  onUnlock: () => void
}): (() => void) => {
  const state = createLockState(deps)
  const { DBUS_SESSION_BUS_ADDRESS: session, DBUS_SYSTEM_BUS_ADDRESS: system, XDG_SESSION_ID: id } = deps.env
  const sources = [
    ...(session ? [screenSaverSource(session, state)] : []),
    logindSource(system ?? 'unix:path=/var/run/dbus/system_bus_socket', id, state),
  ]
  const stops = sources.map((source) => follow(source, { after: deps.after, state }))
  return () => {
    for (const stop of stops) stop()
  }
}
