/** What a template can be filled with, for the settings and the manual. */
export const letterVariables = [
  { name: 'greeting', means: 'the first line, with their name when it is known', sample: 'Hello Ann,' },
  {
    name: 'signature',
    means: 'the closing words, your name and number',
    sample: 'Best wishes,\nKim Fox\n555-0123',
  },
  {
    name: 'words',
    means: 'the paragraph that you add to this one letter',
    sample: 'I will be in room 204 at noon.',
  },
  { name: 'requester.firstName', means: 'their first name', sample: 'Ann' },
  { name: 'requester.name', means: 'their whole name', sample: 'Ann Lee' },
  { name: 'requester.familiar', means: 'whether you are on first-name terms, or say du', sample: 'false' },
  {
    name: 'requester.salutation',
    means: 'how they like to be addressed in a formal letter',
    sample: 'Ms Lee',
  },
  {
    name: 'issue.quoted',
    means: 'the problem in their words, in quotation marks',
    sample: '“Printer jam in 204”',
  },
  {
    name: 'issue.about',
    means: 'the problem in their words, for a line of its own; empty when they are not known',
    sample: 'You wrote: “Printer jam in 204”',
  },
  {
    name: 'issue.topic',
    means: 'the problem in their words, fit for a subject',
    sample: 'Printer jam in 204',
  },
  {
    name: 'issue.inTheirWords',
    means: 'the problem in their words, without quotation marks',
    sample: 'Printer jam in 204',
  },
  { name: 'issue.title', means: 'your own title of the issue', sample: 'Printer 204: roller' },
  {
    name: 'issue.restated',
    means: 'the problem as you put it when you took it down',
    sample: 'The printer takes no paper from the lower tray.',
  },
  { name: 'issue.reportedAt', means: 'the date on which they told you', sample: '16 November' },
  { name: 'issue.reportedOn', means: 'the day on which they told you, in a sentence', sample: 'yesterday' },
  { name: 'issue.cameBy', means: 'how they told you, to stand behind “thank you for”', sample: 'your mail' },
  {
    name: 'resolution',
    means: 'what it was, as a sentence',
    sample: 'A torn label was stuck in the rollers.',
  },
  { name: 'resolvedAt', means: 'when it was fixed, in their time zone', sample: 'today at 14:03' },
  { name: 'fixedWhen', means: 'when it was fixed, as one says it', sample: 'this afternoon' },
  { name: 'toldLate', means: 'whether it was fixed days ago, and is only told now', sample: 'false' },
  {
    name: 'promisedAt',
    means: 'when they will hear from you, in their time zone',
    sample: '15:00 tomorrow',
  },
  {
    name: 'newPromisedAt',
    means: 'in a letter about a promise that was made: when they will hear from you next',
    sample: '12:00 on Friday',
  },
  {
    name: 'updateWithin',
    means: 'how soon they hear from you at the latest, by your policy',
    sample: 'within two working days',
  },
  {
    name: 'checkInOn',
    means: 'when you will ask whether it still works, if you will; begins a sentence',
    sample: 'On Thursday',
  },
  { name: 'waitingFor', means: 'what you are waiting for', sample: 'a new roller' },
  {
    name: 'why',
    means: 'why it cannot go the way they asked, as a sentence',
    sample: 'The old machine can only print in black.',
  },
  {
    name: 'alternative',
    means: 'what you offer instead, as a sentence',
    sample: 'The machine in the staff room prints in colour.',
  },
  {
    name: 'whatHappened',
    means: 'what went wrong on your side, as a sentence',
    sample: 'I switched the wrong printer off.',
  },
  {
    name: 'whatChanges',
    means: 'what is done differently now, as a sentence',
    sample: 'Both printers now have a name on them.',
  },
  { name: 'others', means: 'how many other people had the same, as a number', sample: '12' },
  { name: 'technician.name', means: 'your name', sample: 'Kim Fox' },
  { name: 'technician.phone', means: 'your number', sample: '555-0123' },
  {
    name: 'technician.callMe',
    means: 'a request to call, with your number when it is known',
    sample: 'call me on 555-0123',
  },
] as const

export type LetterVariable = (typeof letterVariables)[number]['name']

const known: ReadonlySet<string> = new Set(letterVariables.map(({ name }) => name))

/** Whether it is documented, or the length of something documented. */
export const isLetterVariable = (name: string): boolean => known.has(name.replace(/\.size$/, ''))

const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z.]/g, '')
const lastPart = (name: string): string => name.split('.').at(-1) ?? name

/** The documented name that was probably meant; nothing when none is near. */
export const nearestVariable = (name: string): LetterVariable | undefined => {
  const wanted = folded(name.slice(0, 60))
  const [nearest] = letterVariables
    .map((variable) => {
      const whole = distance(wanted, folded(variable.name))
      const end = distance(lastPart(wanted), folded(lastPart(variable.name)))
      return { name: variable.name, away: Math.min(whole, end + 0.5) }
    })
    .toSorted((a, b) => a.away - b.away)
  return nearest && nearest.away <= Math.max(2, wanted.length / 3) ? nearest.name : undefined
}
