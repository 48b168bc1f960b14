import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { appId, productName } from '../../../shared/product.ts'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

// Windows drops every toast whose AppUserModelID is not the installed shortcut's, without an error.
it('the installer and the program agree on who they are', () => {
  const installer = new Map(
    [...read('electron-builder.yml').matchAll(/^(\w+): ([^#\n]*)/gm)].map(([, key, value]) => [
      key,
      value?.trim(),
    ]),
  )
  expect(installer.get('appId')).toBe(appId)
  expect(installer.get('productName')).toBe(productName)
  expect(JSON.parse(read('package.json')).productName).toBe(productName)
})
