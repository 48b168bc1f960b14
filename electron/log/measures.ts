import type Database from 'better-sqlite3'
import { z } from 'zod'
import { spokenChannels } from '../../shared/model/issue.ts'
import type { Measures } from '../../shared/model/measures.ts'
import type { IssueLog } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'

export type MeasuresDeps = Readonly<{ db: Database.Database; clock: LogClock }>

const spoken = spokenChannels.map((channel) => `'${channel}'`).join(', ')
const instants = z.array(z.number())
const silenceRow = z.object({ id: z.number(), begins_at: z.number(), ends_at: z.number() })
const wordRow = z.object({ issue_id: z.number(), at: z.number() })
const promiseRow = z.object({ id: z.number(), issue_id: z.number(), promised_at: z.number() })
const laterRow = z.object({ at: z.number(), kind: z.string() })

/** The smallest value that so great a share does not exceed (nearest rank). */
const percentile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null

const median = (sorted: readonly number[]): number | null => {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Nothing took longer than there are instants (ECMA-262, Time Values): what did was reckoned from a damaged row. */
const longestMs = 8.64e15

const distribution = (values: readonly number[]): Measures['toldGap'] => {
  const sorted = values.filter((ms) => Math.abs(ms) <= longestMs).toSorted((a, b) => a - b)
  return { count: sorted.length, medianMs: median(sorted), p90Ms: percentile(sorted, 0.9) }
}

/** The event was not taken back. */
const standing = (event: string): string =>
  `(${event}.change_id IS NULL OR NOT EXISTS (SELECT 1 FROM change WHERE id = ${event}.change_id AND undone_at IS NOT NULL))`

/** What may end a promise, and what revives it with its issue. */
const endings = [
  'told',
  'promise-kept',
  'promised',
  'promise-withdrawn',
  'no-notice-needed',
  'closed',
  'reopened',
]

type PromiseOutcome = 'kept' | 'missed' | 'neither'

/**
 * Kept only by the fix told or the promised word said in time. Given another time, taken back or ended with its issue before
 * its time it is neither, and later it was missed.
 */
const promiseOutcome = (
  promisedAt: number,
  later: readonly Readonly<{ at: number; kind: string }>[],
  now: number,
): PromiseOutcome => {
  let closedAt: number | null = null
  for (const { at, kind } of later) {
    const inTime = at <= promisedAt
    if (kind === 'told' || kind === 'promise-kept') return inTime ? 'kept' : 'missed'
    if (kind === 'promised' || kind === 'promise-withdrawn') return inTime ? 'neither' : 'missed'
    closedAt = kind === 'reopened' ? null : (closedAt ?? at)
  }
  if (closedAt !== null) return closedAt <= promisedAt ? 'neither' : 'missed'
  return promisedAt < now ? 'missed' : 'neither'
}

const isWord = (row: string): string => `${row}.state = 'confirmed' AND ${row}.kind <> 'chase'`

/** How well people were kept in the loop, from the events and communications. */
export const createMeasures = ({ db, clock }: MeasuresDeps): Pick<IssueLog, 'measures'> => {
  const toldGaps = db
    .prepare(
      `SELECT at - (SELECT max(at) FROM event AS fixed
          WHERE fixed.issue_id = told.issue_id AND fixed.kind = 'resolved' AND fixed.id < told.id AND ${standing('fixed')}
        ) AS gap
       FROM event AS told
       WHERE kind = 'told' AND at >= @from AND at < @to AND ${standing('told')} AND gap IS NOT NULL`,
    )
    .pluck()
  const firstWords = db
    .prepare(
      `SELECT word.confirmed_at - created_at FROM communication AS word JOIN issue ON issue.id = word.issue_id
       WHERE word.confirmed_at >= @from AND word.confirmed_at < @to AND ${isWord('word')}
         AND channel NOT IN (${spoken})
         AND NOT EXISTS (SELECT 1 FROM communication AS earlier WHERE earlier.issue_id = word.issue_id
           AND ${isWord('earlier')} AND (earlier.confirmed_at, earlier.id) < (word.confirmed_at, word.id))`,
    )
    .pluck()
  const silences = db.prepare(
    `SELECT id, created_at AS begins_at, min(coalesce(told_at, closed_at, @to), coalesce(closed_at, @to), @to) AS ends_at
     FROM issue WHERE requester_id IS NOT NULL AND created_at < @to AND coalesce(told_at, closed_at, @to) >= @from`,
  )
  const words = db.prepare(
    `SELECT issue_id, confirmed_at AS at FROM communication AS word
     WHERE issue_id IN (SELECT id FROM issue WHERE requester_id IS NOT NULL AND created_at < @to
         AND coalesce(told_at, closed_at, @to) >= @from)
       AND ${isWord('word')} AND confirmed_at <= @to
     ORDER BY issue_id, confirmed_at`,
  )
  const promises = db.prepare(
    `SELECT id, issue_id, CAST(round(unixepoch(made.detail, 'subsec') * 1000) AS INTEGER) AS promised_at
     FROM event AS made
     WHERE kind = 'promised' AND promised_at >= @from AND promised_at < @to AND ${standing('made')}`,
  )
  const afterwards = db.prepare(
    `SELECT at, kind FROM event AS later
     WHERE issue_id = +@issue_id AND id > @id AND kind IN (${endings.map((kind) => `'${kind}'`).join(', ')})
       AND ${standing('later')} ORDER BY id`,
  )

  const longestSilences = (span: Readonly<{ from: number; to: number }>): readonly number[] => {
    const heard = new Map<number, number[]>()
    for (const raw of words.all(span)) {
      const { issue_id: id, at } = wordRow.parse(raw)
      heard.set(id, [...(heard.get(id) ?? []), at])
    }
    return silences.all(span).map((raw) => {
      const { id, begins_at: beginsAt, ends_at: endsAt } = silenceRow.parse(raw)
      const moments = [beginsAt, ...(heard.get(id) ?? []).filter((at) => at < endsAt), endsAt]
      return Math.max(0, ...moments.map((at, i) => at - (moments[i - 1] ?? at)))
    })
  }

  const promisesIn = (span: Readonly<{ from: number; to: number }>): Measures['promises'] => {
    const now = clock.now()
    const outcomes = promises.all(span).map((raw) => {
      const { promised_at: promisedAt, ...made } = promiseRow.parse(raw)
      return promiseOutcome(promisedAt, z.array(laterRow).parse(afterwards.all(made)), now)
    })
    const count = (wanted: PromiseOutcome): number => outcomes.filter((outcome) => outcome === wanted).length
    return { kept: count('kept'), missed: count('missed') }
  }

  return {
    measures: ({ from, to }) => {
      const span = { from, to: Math.max(from, to) }
      const passed = { from, to: Math.max(from, Math.min(to, clock.now())) }
      return {
        toldGap: distribution(instants.parse(toldGaps.all(span))),
        firstWord: distribution(instants.parse(firstWords.all(span))),
        longestSilence: distribution(longestSilences(passed)),
        promises: promisesIn(span),
      }
    },
  }
}
