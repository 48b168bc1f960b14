import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { usableFolder } from '../../../electron/system/data-folder.ts'

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('takes a folder that is there, and makes one that is not', () => {
  const folder = aFolder()
  expect(usableFolder(folder)).toBe(folder)
  expect(usableFolder(join(folder, 'a', 'b'))).toBe(join(folder, 'a', 'b'))
  expect(existsSync(join(folder, 'a', 'b'))).toBe(true)
})

it('says in one line what is wrong with a file', () => {
  const file = join(aFolder(), 'notes.txt')
  writeFileSync(file, 'x')
  for (const path of [file, join(file, 'data')])
    expect(() => usableFolder(path)).toThrow(/^[^\n]+notes\.txt[^\n]* can’t be used for the data: [^\n]+$/)
})

it.runIf(process.platform === 'linux')('does not search forever where no folder can be made', () => {
  expect(() => usableFolder('/proc/nope/nope')).toThrow('/proc/nope/nope can’t be used for the data')
})
