import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const programs = ['Xvfb', 'dbus-daemon', 'dunst', 'dunstctl', 'notify-send'] as const

/** What is missing on this machine for a real notification daemon; empty when it can run. */
export const missingForNotifications = (): string[] =>
  programs.filter((program) => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' })
      return false
    } catch {
      return true
    }
  })

const history = z.object({
  data: z.array(
    z.array(
      z.object({
        appname: z.object({ data: z.string() }),
        summary: z.object({ data: z.string() }),
        body: z.object({ data: z.string() }),
      }),
    ),
  ),
})

/** The first line that a program prints on the given channel: it is up then. */
const firstLine = (child: ChildProcess, channel: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const stream = child.stdio[channel]
    if (!stream || !('read' in stream)) throw new Error(`channel ${channel} is not open for reading`)
    createInterface({ input: stream }).once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)))
  })

/** A display, a session bus and dunst of our own: what an app sends there really arrives, and can be read back. */
export const startNotificationDaemon = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-dunst-'))
  const children: ChildProcess[] = []
  const start = (
    program: string,
    args: string[],
    env: NodeJS.ProcessEnv,
    stdio: ('ignore' | 'pipe')[],
  ): ChildProcess => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio })
    children.push(child)
    return child
  }
  const stop = (): void => {
    for (const child of children.toReversed()) child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '800x600x24'], {}, [
      'ignore',
      'ignore',
      'ignore',
      'pipe',
    ])
    const display = `:${await firstLine(xvfb, 3)}`
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], {}, [
      'ignore',
      'pipe',
      'ignore',
    ])
    const env = {
      DISPLAY: display,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 1),
      XDG_CONFIG_HOME: folder,
    }
    start('dunst', ['-conf', '/dev/null'], env, ['ignore', 'ignore', 'ignore'])
    const control = (...args: string[]): string =>
      execFileSync('dunstctl', args, {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString()
    // dunstctl asks over the bus, which waits for nobody: dunst is up once it answers.
    for (let attempt = 0; ; attempt++) {
      try {
        control('count')
        break
      } catch (error) {
        if (attempt > 100) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    return {
      env,
      /** What has arrived, oldest first. */
      received: () => {
        control('close-all')
        const { data } = history.parse(JSON.parse(control('history')))
        return (data[0] ?? [])
          .map(({ appname, summary, body }) => ({ app: appname.data, title: summary.data, body: body.data }))
          .toReversed()
      },
      stop,
    }
  } catch (error) {
    stop()
    throw error
  }
}
