import {
  closeSync,
  existsSync,
  type FSWatcher,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { realTime } from './real-time.ts'

export type SecondInstance = { argv: string[]; cwd: string; data: unknown }

export type SingleInstance = {
  /** True when this process is the only one on `dir`; false after the other one has been told. */
  request(message: SecondInstance): boolean
  held(): boolean
  release(): void
}

/** How long to wait for the first instance to take the message; it may be busy. */
const patienceMs = 5000

/** Tells a process from a later one with the same number: its start time, where the system gives it. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''
  } catch {
    return ''
  }
}
const alive = ({ pid, start }: Owner): boolean => {
  try {
    process.kill(pid, 0)
    return startOf(pid) === start
  } catch {
    return false
  }
}
type Owner = { pid: number; start: string }

const readOwner = (lockFile: string): Owner | undefined => {
  try {
    const { pid, start } = JSON.parse(readFileSync(lockFile, 'utf8'))
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start } : undefined
  } catch {
    return undefined
  }
}
const lockName = 'desktop.lock'

/** Id of the process that runs the app on this user data folder now. */
export const lockHolder = (dir: string): number | undefined => {
  const owner = readOwner(join(dir, lockName))
  return owner && alive(owner) ? owner.pid : undefined
}

/** Each folder by itself: under /proc, Node's own recursion never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // else the other starter was quicker
  }
}

const sleepSync = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/**
 * One instance per user data folder, by a lock file that names its process, so that the lock of a killed one is worth
 * nothing. Messages are files in a folder that the first instance watches: they arrive within milliseconds, however
 * long the path is (a Unix socket's may have 107 bytes).
 */
export const createSingleInstance = (
  dir: () => string,
  onSecond: (message: SecondInstance) => void,
): SingleInstance => {
  let watcher: FSWatcher | undefined
  let poll: NodeJS.Timeout | undefined
  const lockFile = () => join(dir(), lockName)
  const inbox = () => join(dir(), 'desktop.inbox')

  const tryLock = (): boolean => {
    try {
      const file = openSync(lockFile(), 'wx')
      writeSync(file, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
      closeSync(file)
      return true
    } catch {
      return false
    }
  }
  /** Sets a dead owner's lock aside; by renaming, so that of two starters only one does it. */
  const breakLock = (): void => {
    const aside = `${lockFile()}.${process.pid}`
    try {
      renameSync(lockFile(), aside)
      rmSync(aside, { force: true })
    } catch {
      // the other starter was quicker
    }
  }
  const readInbox = (): void => {
    let names: string[] = []
    try {
      names = readdirSync(inbox()).filter((name) => name.endsWith('.json'))
    } catch {
      return // the folder went with the data
    }
    for (const name of names.sort()) {
      const path = join(inbox(), name)
      try {
        const message: SecondInstance = JSON.parse(readFileSync(path, 'utf8'))
        rmSync(path)
        onSecond(message)
      } catch (error) {
        rmSync(path, { force: true })
        console.error('simulated desktop: a second instance said something unreadable:', error)
      }
    }
  }
  const listen = (): void => {
    mkdirSync(inbox(), { recursive: true })
    // A sender waits until its message is taken, so what a dead one left belongs to an earlier run.
    for (const name of readdirSync(inbox())) {
      const pid = Number.parseInt(name, 10)
      if (!alive({ pid, start: startOf(pid) })) rmSync(join(inbox(), name), { force: true })
    }
    watcher = watch(inbox(), { persistent: false }, readInbox)
    watcher.on('error', () => {})
    // In case the system loses an event.
    poll = realTime.setTimeout(function look() {
      readInbox()
      poll = realTime.setTimeout(look, 500)
      poll.unref()
    }, 500)
    poll.unref()
    realTime.setImmediate(readInbox)
  }
  /** False when the first instance ended before it took the message. */
  const tell = (owner: Owner, message: SecondInstance): boolean => {
    const path = join(inbox(), `${process.pid}.json`)
    try {
      mkdirSync(inbox(), { recursive: true })
      writeFileSync(`${path}.part`, JSON.stringify(message))
      renameSync(`${path}.part`, path)
    } catch {
      return alive(owner)
    }
    const exists = () => {
      try {
        return readdirSync(inbox()).includes(`${process.pid}.json`)
      } catch {
        return false
      }
    }
    for (const since = realTime.now(); realTime.now() - since < patienceMs; sleepSync(5)) {
      if (!exists()) return true
      if (!alive(owner)) return false
    }
    return true
  }
  const release = (): void => {
    if (!watcher) return
    watcher.close()
    watcher = undefined
    realTime.clearTimeout(poll)
    rmSync(inbox(), { recursive: true, force: true })
    rmSync(lockFile(), { force: true })
  }
  return {
    request(message) {
      if (watcher) return true
      // Electron 25's own loses a message with other characters in its data (electron#49801); nobody may rely on them.
      if (/[^\0-\xff]/.test(JSON.stringify(message.data) ?? '')) throw new Error('the data is not Latin-1')
      makeFolder(dir())
      for (let attempt = 0; attempt < 50; attempt++) {
        if (tryLock()) {
          listen()
          return true
        }
        const owner = readOwner(lockFile())
        if (!owner)
          sleepSync(5) // being written just now, or nonsense
        else if (alive(owner)) {
          if (tell(owner, message)) return false
        } else breakLock()
        if (!owner && attempt > 20) breakLock()
      }
      return false
    },
    held: () => watcher !== undefined,
    release,
  }
}
