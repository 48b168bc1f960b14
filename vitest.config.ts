import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,integration}/**/*.test.ts', 'tests/{unit,integration}/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
