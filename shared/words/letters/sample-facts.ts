import type { LetterFacts } from './facts.ts'

const monday = Date.UTC(2026, 10, 16, 9)
const hour = 3_600_000

/** An invented issue about which everything is known: to try a template on when there is no real one. */
export const sampleFacts: LetterFacts = {
  requester: { name: 'Ann Lee', salutation: 'Ms Lee' },
  issue: {
    title: 'Printer 204: roller',
    inTheirWords: 'Printer jam in 204',
    restated: 'the printer takes no paper from the lower tray',
    reportedAt: monday,
    channel: 'mail',
  },
  resolution: 'a torn label was stuck in the rollers',
  resolvedAt: monday + 29 * hour + 180_000,
  promisedAt: monday + 54 * hour,
  newPromisedAt: monday + 99 * hour,
  updateWithin: { days: 2 },
  checkInAt: monday + 78 * hour,
  waitingFor: 'a new roller',
  waitingOn: 'vendor',
  why: 'the old machine can only print in black',
  alternative: 'the machine in the staff room prints in colour',
  whatHappened: 'I switched the wrong printer off',
  whatChanges: 'both printers now have a name on them',
  words: 'I will be in room 204 at noon.',
  others: 12,
  technician: { name: 'Kim Fox', phone: '555-0123' },
  now: monday + 30 * hour,
  timeZone: 'Europe/London',
}
