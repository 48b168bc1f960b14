import type { Temporal as Polyfill } from 'temporal-polyfill'

// Takes the place of `temporal-polyfill` in the pages (see electron.vite.config.ts): Chromium has had it since 144, so that
// the polyfill is loaded only by an older one.
const own = globalThis as unknown as { Temporal?: typeof Polyfill }

export const Temporal = own.Temporal ?? (await import('temporal-polyfill/implementation')).Temporal
