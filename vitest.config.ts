import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,integration}/**/*.test.ts', 'tests/{unit,integration}/**/*.test.tsx'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/property-seed.ts'],
  },
})
