import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'shared', 'resources', 'electron.vite.config.ts', 'package.json']
const parts = ['main', 'preload', 'renderer']

const newestIn = (path: string): number => {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/**
 * Whether the build in `out/` is as new as every source. Each of its parts by itself: `npm run dev` builds the main process
 * and the preload, and leaves the pages as they were.
 */
export const isBuilt = (root: string): boolean => {
  const newest = Math.max(...sources.map((name) => newestIn(join(root, name))))
  return parts.every((part) => newestIn(join(root, 'out', part)) >= newest)
}
