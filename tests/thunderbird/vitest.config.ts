import { defineConfig } from 'vitest/config'

/** Run apart, by `npm run test:thunderbird`: it needs Thunderbird, and a display that nobody sees. */
export default defineConfig({
  test: { include: ['tests/thunderbird/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
})
