import { defineConfig } from '@playwright/test'

/** The same specs run on real Electron and on the simulated desktop; `tests/e2e/launch.ts` chooses and says which. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  // On a busy build machine one hiccup is reported as flaky, with its name; a spec that fails twice fails.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
})
