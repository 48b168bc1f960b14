import { emlDraft } from '../../electron/mail/eml.ts'
import { parseCapture } from '../../shared/words/capture.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'
import { writeLetter } from '../../shared/words/letters/write-letter.ts'
import { mailtoUrl } from '../../shared/words/mailto.ts'
import { checkTone } from '../../shared/words/tone.ts'
import { requesterOf, wednesday } from './big-log.ts'
import { type BenchSize, type Figure, figure, timings } from './figures.ts'

const timeZone = 'Europe/Berlin'
const line = '@ann beamer is dark in room 12 #av !urgent via voicemail by friday 3pm'
const sentence = 'The quick brown fox @ann by friday 3pm #av, and so on.'
const paste = (between: string): string => `${sentence}${between}`.repeat(2000).slice(0, 100_000)

/** 200 words, with a finding in each third sentence or so. */
const longDraft = (paragraph: string): string =>
  `${paragraph}\n\n`.repeat(20).split(' ').slice(0, 200).join(' ')
const englishDraft = longDraft(
  'Thank you for telling me about the printer in the library. I have cleaned the rollers and rebooted the print server. You said that it stops after two pages. I cannot say yet why it did so, but I will look in again on Friday. You should have called me earlier. This will never happen again.',
)
const germanDraft = longDraft(
  'Danke, dass Sie mir vom Drucker in der Bibliothek erzählt haben. Ich habe die Rollen gereinigt und den Spooler neu gestartet. Sie haben geschrieben, dass er nach zwei Seiten stehen bleibt. Ich schaue am Freitag wieder vorbei. Sie hätten früher anrufen sollen. Das wird nie wieder vorkommen.',
)

/** The same with sentences that were never read before, as known ones are remembered. */
const unread = (draft: string, run: number): string => draft.replaceAll('. ', ` ${run}. `)

/** What the app reads and writes, with 400 requesters known. */
export const wordsFigures = ({ runs }: BenchSize): Figure[] => {
  const requesters = Array.from({ length: 400 }, (_, n) => ({ id: n + 1, ...requesterOf(n) }))
  const context = { now: wednesday, timeZone, requesters }
  const facts: LetterFacts = {
    requester: { name: 'José Núñez' },
    issue: { title: 'Restore of the budget folder', reportedAt: wednesday - 7_200_000, channel: 'mail' },
    resolution: 'The folder was put back from last night’s copy',
    resolvedAt: wednesday,
    now: wednesday + 3_600_000,
    timeZone,
    technician: { name: 'Sam Rivera', phone: 'ext. 12' },
  }
  const write = () => writeLetter('resolved', { language: 'en', variant: 'warm', facts })
  const draft = { to: ['jose.nunez@school.org'], ...write() }
  /** In µs for one: twenty at a time, since one is too quick for the clock. */
  const ofTwenty = (run: () => void): number[] =>
    timings(runs(50), () => {
      for (let n = 0; n < 20; n++) run()
    }).map((ms) => (ms / 20) * 1000)

  let run = 0
  return [
    figure(
      'words: parseCapture, an ordinary line',
      ofTwenty(() => parseCapture(line, context)),
      { unit: 'µs' },
    ),
    figure(
      'words: parseCapture, 100,000 characters in lines',
      timings(runs(15), () => parseCapture(paste('\n'), context)),
    ),
    figure(
      'words: parseCapture, 100,000 characters in one line',
      timings(runs(15), () => parseCapture(paste(' '), context)),
    ),
    figure('words: writeLetter', ofTwenty(write), { unit: 'µs' }),
    figure(
      'words: mailtoUrl',
      ofTwenty(() => mailtoUrl(draft)),
      { unit: 'µs' },
    ),
    figure(
      'words: emlDraft',
      ofTwenty(() => emlDraft(draft)),
      { unit: 'µs' },
    ),
    figure(
      'words: checkTone, an English draft of 200 words',
      timings(runs(200), () => checkTone(unread(englishDraft, run++), { language: 'en', kind: 'resolved' })),
      { goal: 5 },
    ),
    figure(
      'words: checkTone, a German draft of 200 words',
      timings(runs(200), () => checkTone(unread(germanDraft, run++), { language: 'de', kind: 'resolved' })),
      { goal: 5 },
    ),
  ]
}
