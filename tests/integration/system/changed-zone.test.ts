import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forgetZone } from '../../../electron/system/time-zone.ts'

const module = join(import.meta.dirname, '../../../electron/system/time-zone.ts')

/** With an /etc of one's own, which says where this computer is. */
const unshare = (command: string, ...args: string[]) =>
  spawnSync(
    'unshare',
    ['--mount', '--map-root-user', 'sh', '-c', `${emptyEtc} && ${command}`, 'sh', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: undefined },
    },
  )
const emptyEtc = 'mount -t tmpfs none /etc'
const goTo = (zone: string) => `ln -sf /usr/share/zoneinfo/${zone} /etc/localtime`
const canMount = process.platform === 'linux' && unshare(goTo('Asia/Tokyo')).status === 0

describe.skipIf(!canMount)('a system whose zone is changed under a running program', () => {
  it('is only followed once the zone was forgotten', () => {
    const program = `
      import { execSync } from 'node:child_process'
      import { forgetZone } from ${JSON.stringify(module)}
      const hour = () => new Date(0).getHours()
      const hours = [hour()]
      execSync(${JSON.stringify(goTo('Asia/Tokyo'))})
      hours.push(hour())
      forgetZone(process.env)
      console.log(JSON.stringify([...hours, hour()]))`
    const { stdout } = unshare(
      `${goTo('Asia/Kathmandu')} && "$1" --input-type=module -e "$2"`,
      process.execPath,
      program,
    )
    expect(JSON.parse(stdout)).toEqual([5, 5, 9])
  })
})

it('a zone that was given to the program stays', () => {
  const program = `
    import { forgetZone } from ${JSON.stringify(module)}
    forgetZone(process.env)
    console.log(process.env.TZ, new Intl.DateTimeFormat().resolvedOptions().timeZone)`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Kolkata' },
  })
  expect(said).toMatch(/^Asia\/Kolkata Asia\/(Kolkata|Calcutta)\n$/)
})

it('nothing is set where nothing was', () => {
  const env: NodeJS.ProcessEnv = {}
  forgetZone(env)
  expect('TZ' in env).toBe(false)
})
