import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createForeignFiles } from '../../../electron/system/foreign-files.ts'
import { builtFolder } from './built-folder.ts'

const workerPath = resolve(builtFolder, 'main', 'foreign-file-worker.cjs')
const read = createForeignFiles({ workerPath, after: () => () => {} })

/** What is imported and required; what stands in a template is code that a validator would write, and isn't asked to. */
const packagesOf = (code: string): string[] =>
  [...code.matchAll(/(?:(?:^|;)import(?:[^"';()]*from)?\s*|(?<![`\w])require\()["']([^"']+)["']/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))

describe('the built main process', () => {
  it('has all packages within itself but Electron and the two that can’t be', () => {
    const code = readFileSync(resolve(builtFolder, 'main', 'main.js'), 'utf8')
    expect(new Set(packagesOf(code))).toEqual(new Set(['electron', 'better-sqlite3', 'node-notifier']))
  })
})

// In a packed archive a thread finds a CommonJS file, and nothing that it would import.
describe('the built reader of strangers’ files', () => {
  it('needs no file beside it', () => {
    expect(packagesOf(readFileSync(workerPath, 'utf8'))).toEqual([])
  })

  it('reads a mail and a calendar', async () => {
    const eml = [
      'From: Ann Lee <ann@school.org>',
      'Subject: =?utf-8?Q?Drucker_f=C3=BCr_204?=',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Er <b>klemmt</b>.</p>',
    ].join('\r\n')
    const mail = await read('mail', new TextEncoder().encode(eml))
    expect(mail).toMatchObject({ title: 'Drucker für 204', details: 'Er klemmt.' })
    const calendar =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Noël\nEND:VEVENT\nEND:VCALENDAR'
    expect(
      await read('calendar', new TextEncoder().encode(calendar), { from: '2026-01-01', to: '2026-12-31' }),
    ).toMatchObject({ days: [{ date: '2026-12-25', name: 'Noël' }] })
  })
})
