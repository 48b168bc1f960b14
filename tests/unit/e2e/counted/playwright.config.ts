import { defineConfig } from '@playwright/test'

/** Two specs for `real-electron.test.ts`, counted as the real ones are. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../../../test-results/counted',
  workers: 1,
  reporter: [['../../../e2e/electron-count.ts', { least: Number(process.env['LEAST']) }]],
})
