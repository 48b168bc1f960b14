import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** What `npm run build` wrote; `npm test` has run it before. */
export const builtFolder = resolve(import.meta.dirname, '..', '..', '..', 'out')

if (!existsSync(builtFolder))
  throw new Error('These tests look at what was built: run `npm run build` first.')
