import { readdirSync } from 'node:fs'
import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter'
import { runsOn } from './target.ts'

/**
 * On real Electron, skipped specs leave a run green: this says how many were executed, and fails a whole run that executed
 * fewer than `least`. A run of some files only is not counted.
 */
export default class ElectronCount implements Reporter {
  private readonly least: number
  private suite: Suite | undefined
  private fileCount = 0

  constructor({ least }: { least: number }) {
    this.least = least
  }
  onBegin({ projects }: FullConfig, suite: Suite): void {
    this.suite = suite
    const folder = projects[0]?.testDir
    this.fileCount = folder ? readdirSync(folder).filter((name) => name.endsWith('.spec.ts')).length : 0
  }
  async onEnd({ status }: FullResult): Promise<Pick<FullResult, 'status'>> {
    if (runsOn !== 'electron' || !this.suite) return { status }
    const specs = this.suite.allTests()
    const executed = specs.filter(({ results }) => results.some((result) => result.status !== 'skipped'))
    const isWhole = this.suite.suites.flatMap(({ suites }) => suites).length === this.fileCount
    console.log(`${executed.length} of ${specs.length} specs were executed on real Electron.`)
    if (!isWhole || executed.length >= this.least) return { status }
    console.error(`At least ${this.least} are to be executed on real Electron, so this run has failed.`)
    return { status: 'failed' }
  }
  printsToStdio(): boolean {
    return false
  }
}
