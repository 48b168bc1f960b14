import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createRestartableProgram } from '../../../scripts/restartable-program.ts'

/** A program that notes its start and its end, which takes it a moment; `deaf`: it never quits when it is asked. */
const program = (how: 'quits' | 'deaf' | 'crashes') => {
  const file = join(mkdtempSync(join(tmpdir(), 'restartable-')), 'notes')
  writeFileSync(file, '')
  const note = (what: string) => `require('fs').appendFileSync(${JSON.stringify(file)}, '${what} ')`
  const ends = { quits: `setTimeout(() => { ${note('end')}; process.exit() }, 100)`, deaf: '', crashes: '' }
  const script = `process.on('SIGTERM', () => { ${ends[how]} }); ${note('start')}; ${
    how === 'crashes' ? 'process.exit(3)' : 'setInterval(() => {}, 1000)'
  }`
  const ended: number[] = []
  const running = createRestartableProgram({
    path: process.execPath,
    args: ['-e', script],
    env: process.env,
    onEnded: (code) => ended.push(code),
    patienceMs: how === 'deaf' ? 100 : 10_000,
  })
  const notes = () => readFileSync(file, 'utf8').trim()
  return {
    ...running,
    notes,
    ended,
    seen: (text: string) => vi.waitFor(() => expect(notes()).toBe(text), 10_000),
  }
}

it('a new one starts when the last is gone, once for everything that changed meanwhile', async () => {
  const { restart, stop, seen, notes, ended } = program('quits')
  restart()
  await seen('start')
  restart()
  restart()
  await seen('start end start')
  await stop()
  expect(notes()).toBe('start end start end')
  expect(ended).toEqual([])
})

it('nothing starts after the end, which waits for a restart under way', async () => {
  const { restart, stop, seen, notes } = program('quits')
  restart()
  await seen('start')
  restart()
  await stop()
  restart()
  await stop()
  expect(notes()).toBe('start end')
})

it('one that does not quit is killed', async () => {
  const { restart, stop, seen } = program('deaf')
  restart()
  await seen('start')
  await stop()
  restart()
  await seen('start')
})

it('says with which code one ended by itself', async () => {
  const { restart, ended } = program('crashes')
  restart()
  await vi.waitFor(() => expect(ended).toEqual([3]), 10_000)
})
