import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, IssueLog } from '../../electron/log/issue-log.ts'
import { createManualClock, type ManualClock } from '../fakes/manual-clock.ts'
import { openLog, requesterOf, titleOf, wednesday } from './big-log.ts'
import { type BenchSize, type Figure, figure, timed, timings } from './figures.ts'

const hour = 3_600_000

/** What one commit costs at least: a page written and synchronised. */
const diskSync = (folder: string, { runs }: BenchSize): Figure => {
  const file = openSync(join(folder, 'sync-probe'), 'w')
  const page = Buffer.alloc(4096, 1)
  const samples = timings(runs(40), () => {
    writeSync(file, page)
    fsyncSync(file)
  })
  closeSync(file)
  return figure('disk: write and fsync 4 kB (for comparison)', samples)
}

/** Each verb on issues of its own, with `synchronous=FULL`; the clock goes on a second each time. */
const verbs = (log: IssueLog, clock: ManualClock, runs: number): Figure[] => {
  const issues = Array.from({ length: runs }, (_, n) => n)
  const each = (run: (n: number) => void): number[] =>
    issues.map((n) => {
      clock.set(clock.now() + 1000)
      return timed(() => run(n))
    })
  const captured: Change[] = []
  const idOf = (n: number): number => captured[n]?.issueId ?? 0
  const draft = {
    to: ['person1@school.org'],
    subject: 'Fixed',
    body: 'Hello Ann,\n\nit is fixed.\n'.repeat(8),
  }
  const told: Change[] = []
  return [
    figure(
      'log: capture',
      each((n) => captured.push(log.capture({ title: titleOf(n), requester: requesterOf(n), tags: ['av'] }))),
    ),
    figure(
      'log: resolve',
      each((n) => log.resolve(idOf(n), { resolution: 'A loose cable' })),
    ),
    figure(
      'log: snooze',
      each((n) => log.snooze([idOf(n)], clock.now() + 4 * hour)),
    ),
    figure(
      'log: openDraft',
      each((n) => log.openDraft(idOf(n), draft)),
    ),
    figure(
      'log: confirmTold',
      each((n) => told.push(log.confirmTold(idOf(n), { by: 'mail' }))),
    ),
    figure(
      'log: undo (of confirmTold)',
      each((n) => log.undo(told[n]?.changeId ?? 0)),
    ),
  ]
}

const questions = (log: IssueLog, clock: ManualClock, { runs }: BenchSize): Figure[] => {
  const { length: owed } = log.waiting()
  const { length: open } = log.list()
  const found = (search: string): string => `${log.list({ search }).length} found`
  clock.set(wednesday + 3 * hour)
  const claimed = (): readonly number[] => log.claimDue().map(({ followUp }) => followUp.id)
  const release = (ids: readonly number[]): void =>
    log.recordDelivery(ids, { outcome: 'suppressed', reason: 'bench' })
  const due = claimed()
  release(due)
  const claims = Array.from({ length: runs(30) }, () => {
    let ids: readonly number[] = []
    const ms = timed(() => {
      log.nextNagAt()
      ids = claimed()
    })
    release(ids)
    return ms
  })
  return [
    figure(
      `log: waiting(), ${owed} owed`,
      timings(runs(100), () => log.waiting()),
    ),
    figure(
      `log: list(), ${open} open`,
      timings(runs(60), () => log.list()),
    ),
    figure(
      `log: search “person77” (${found('person77')})`,
      timings(runs(60), () => log.list({ search: 'person77' })),
    ),
    figure(
      `log: search “proj gym pass” (${found('proj gym pass')})`,
      timings(runs(60), () => log.list({ search: 'proj gym pass' })),
    ),
    figure(`log: nextNagAt and claimDue, ${due.length} due`, claims),
  ]
}

/** The log as it is, on the real file at `path` (see `makeBigLog`). */
export const logFigures = (path: string, folder: string, size: BenchSize): Figure[] => {
  const clock = createManualClock(wednesday)
  const opening = figure(
    'log: open',
    timings(size.runs(10), () => openLog(path, clock).end()),
  )
  const log = openLog(path, clock)
  const asked = questions(log, clock, size)
  clock.set(wednesday)
  const changed = verbs(log, clock, size.runs(60))
  log.end()
  return [opening, ...changed, diskSync(folder, size), ...asked]
}
