import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Node keeps our compiled TypeScript from one run to the next: a second instance starts in half the time.
enableCompileCache(
  join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'simulated-desktop', 'compiled'),
)
await import('./main.ts')
