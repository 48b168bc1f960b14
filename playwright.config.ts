import { defineConfig } from '@playwright/test'
import { runsOn } from './tests/e2e/target.ts'

/** The same specs run on real Electron and on the simulated desktop; `tests/e2e/target.ts` says on which. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Real windows would take the focus from each other.
  workers: runsOn === 'electron' ? 1 : 2,
  fullyParallel: true,
  // On a busy build machine one hiccup is reported as flaky, with its name; a spec that fails twice fails.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/e2e/electron-count.ts', { least: 70 }]],
})
