import { parseCapture } from '../../../../shared/words/capture.ts'

const requesters = [
  { id: 1, name: 'Ann Lee', email: 'ann@school.org' },
  { id: 2, name: 'Bob Ortiz', email: 'bortiz@school.org' },
  { id: 3, name: 'Jürgen Müller', email: null },
  { id: 4, name: 'Zoë Park' },
  { id: 5, name: 'Sam Hill', email: 'sam@school.org' },
  { id: 6, name: 'Sam Reed', email: 'reed@school.org' },
]
// A Wednesday, 9:00 in New York.
export const context = { now: Date.UTC(2026, 10, 18, 14), timeZone: 'America/New_York', requesters }
export const read = (line: string) => parseCapture(line, context)
