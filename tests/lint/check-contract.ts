import { globSync, readFileSync } from 'node:fs'
import { events, requests } from '../../shared/contract.ts'
import { errorCodes } from '../../shared/errors.ts'
import { unusedContract } from './unused-contract.ts'

/** `npm run check`: knip sees unused exports, but not unused entries of the contract's tables. */
const sourcesOf = (...patterns: string[]): string =>
  globSync(patterns)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

const unused = unusedContract({
  requests,
  events,
  errorCodes,
  main: sourcesOf('electron/**/*.ts'),
  windows: sourcesOf('renderer/**/*.ts', 'renderer/**/*.tsx'),
  shared: sourcesOf('shared/**/*.ts'),
})
for (const problem of unused) console.error(`shared/: ${problem}. Use it or take it out.`)
if (unused.length > 0) process.exitCode = 1
