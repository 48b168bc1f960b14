import { describe, expect, test } from 'vitest'
import { timelineWords } from '../../../../renderer/issue/timeline-words.ts'
import type { TimelineEntry } from '../../../../shared/model/timeline.ts'

const seen = { now: Date.parse('2026-11-18T09:00:00Z'), timeZone: 'Europe/Berlin' }
const entry = (kind: TimelineEntry['kind'], detail: string | null): TimelineEntry => ({
  id: 1,
  issueId: 1,
  at: seen.now,
  kind,
  detail,
  undone: false,
})

describe('timelineWords', () => {
  test.each([
    ['snoozed', '2026-11-19T08:15:00.000Z', 'Snoozed until', 'tomorrow 09:15'],
    ['promised', '2026-11-18T14:00:00.000Z', 'Promised by', 'today 15:00'],
    ['waiting', '2026-11-20T14:00:00.000Z vendor: ISP', 'Waiting until', 'Fri 15:00, on the vendor: ISP'],
    ['waiting', '2026-11-20T14:00:00.000Z colleague', 'Waiting until', 'Fri 15:00, on a colleague'],
    ['chased', '2026-11-20T14:00:00.000Z mail', 'Chased, new date', 'Fri 15:00, by mail'],
    ['chased', '2026-11-20T14:00:00.000Z on the way', 'Chased, new date', 'Fri 15:00, on the way'],
    ['said', 'phone: no news: sorry', 'A word', 'by phone: no news: sorry'],
    ['told', 'in person', 'Told', 'in person'],
    ['undone', 'confirmTold', 'Taken back', 'that they were told'],
    ['undone', 'somethingNew', 'Taken back', 'the last change'],
    ['reminded', 'toast', 'Reminded you', null],
    ['resolved', 'A cable: loose', 'Fixed', 'A cable: loose'],
  ] as const)('%s %s', (kind, detail, what, words) => {
    expect(timelineWords(entry(kind, detail), seen)).toEqual({ what, detail: words })
  })
})
