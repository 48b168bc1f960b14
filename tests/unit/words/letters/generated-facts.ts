import fc from 'fast-check'
import { reportChannels, waitingKinds } from '../../../../shared/model/issue.ts'
import type { LanguageCode, LetterKind } from '../../../../shared/model/letter.ts'
import type { LetterFacts } from '../../../../shared/words/letters/facts.ts'

const hour = 3_600_000
/** A Thursday, 10:00 in Berlin. */
export const now = Date.parse('2026-11-19T09:00:00Z')

type Pool = readonly [string, ...string[]]
type Pools = Readonly<
  Record<
    | 'things'
    | 'troubles'
    | 'places'
    | 'restated'
    | 'resolutions'
    | 'parts'
    | 'reasons'
    | 'alternatives'
    | 'mishaps'
    | 'changes'
    | 'words',
    Pool
  >
>

const english: Pools = {
  things: ['Printer', 'The beamer', 'My laptop', 'Teams', 'Mail', 'The scanner', 'VPN', 'Excel', 'New phone'],
  troubles: [
    'jams',
    'is dark',
    "won't start",
    'says “access denied”',
    'has no sound!',
    'is slow?',
    'keeps asking for my password...',
    'prints everything twice',
    'broken again',
  ],
  places: [
    '',
    ' in 204',
    ' in the library',
    ' since Monday',
    ' & on the second screen',
    ' (room 7)',
    ' at home',
  ],
  restated: [
    'the sound is gone in all rooms',
    'You can read mail, but not send it.',
    'it starts, and then stops again',
  ],
  resolutions: [
    'A torn label was stuck in the rollers',
    'the cable was loose.',
    'Your password had run out, and you have a new one now!',
    'the old lamp was worn, and there is a new one in it',
    'It needed a new part, which came this morning, and now it runs as it did before',
  ],
  parts: ['a new lamp', 'the new cable.', 'an answer about the part', 'a key to the room'],
  reasons: [
    'The old machine can only print in black',
    'all the spare laptops are out until Friday.',
    'that program would read the mail of all of us',
  ],
  alternatives: [
    'The machine in the staff room prints in colour',
    'you can have my own laptop for the day',
    'There is another program that does the same, and I can set it up for you today.',
  ],
  mishaps: [
    'I switched the wrong printer off',
    'your note lay under my papers for a week.',
    'I mixed up two names',
  ],
  changes: ['both printers now have a name on them', 'I now look at the list each morning.'],
  words: [
    'I will come by at noon.',
    'The part is on its way.\nI will fit it on Friday.',
    'It runs on my own laptop now.',
  ],
}

const german: Pools = {
  things: [
    'Der Drucker',
    'Beamer',
    'Mein Laptop',
    'Teams',
    'Das Postfach',
    'Der Scanner',
    'VPN',
    'Neues Telefon',
  ],
  troubles: [
    'klemmt',
    'bleibt dunkel',
    'startet nicht',
    'meldet „Zugriff verweigert“',
    'hat keinen Ton!',
    'ist so langsam?',
    'fragt immer nach dem Passwort...',
    'druckt alles doppelt',
    'ist wieder kaputt',
  ],
  places: [
    '',
    ' in 204',
    ' in der Bücherei',
    ' seit Montag',
    ' & am zweiten Schirm',
    ' (Raum 7)',
    ' zu Hause',
  ],
  restated: [
    'der Ton ist in allen Räumen weg',
    'Sie können lesen, aber nichts senden.',
    'es startet und hört wieder auf',
  ],
  resolutions: [
    'In den Rollen steckte ein altes Etikett',
    'das Kabel war lose.',
    'Das Passwort war alt, und Sie haben jetzt ein neues!',
    'die Lampe war alt, und jetzt ist eine neue darin',
    'Es fehlte ein Teil, das heute früh kam, und nun läuft es wie vorher',
  ],
  parts: ['eine neue Lampe', 'das neue Kabel.', 'eine Antwort zum Teil', 'der Schlüssel zum Raum'],
  reasons: [
    'Das alte Gerät druckt nur in Schwarz',
    'bis Freitag sind alle Laptops vergeben.',
    'das Programm würde die Post von uns allen lesen',
  ],
  alternatives: [
    'Das Gerät im Zimmer nebenan druckt in Farbe',
    'Sie können für den Tag meinen Laptop haben',
    'Ein anderes Programm kann das Gleiche, und ich richte es Ihnen heute gern ein.',
  ],
  mishaps: [
    'Ich habe den falschen Drucker aus gemacht',
    'Ihre Notiz lag bei mir unter Papier.',
    'ich habe zwei Namen vertauscht',
  ],
  changes: ['auf beiden Druckern steht jetzt ein Name', 'Ich sehe jetzt jeden Morgen auf die Liste.'],
  words: [
    'Ich komme am Mittag vorbei.',
    'Das Teil ist auf dem Weg.\nIch baue es am Freitag ein.',
    'An meinem Laptop geht es jetzt.',
  ],
}

const pools: Readonly<Record<LanguageCode, Pools>> = { en: english, de: german }

const looksBack = (kind: LetterKind): boolean => kind === 'promise-kept' || kind === 'promise-missed'

/** Issues as they are when that letter is written: what it cannot do without is there, all the rest may be missing. */
export const generatedFacts = (kind: LetterKind, language: LanguageCode): fc.Arbitrary<LetterFacts> => {
  const pool = pools[language]
  const of = (name: keyof Pools) => fc.constantFrom(...pool[name])
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
  const needed = <Value>(arbitrary: fc.Arbitrary<Value>, isNeeded: boolean) =>
    isNeeded ? arbitrary : maybe(arbitrary)
  const wording = fc
    .tuple(of('things'), of('troubles'), of('places'))
    .map(([thing, trouble, place]) => `${thing} ${trouble}${place}`)
  const isFixed = kind.startsWith('resolved') || kind === 'one-fix-many'
  const promised = fc
    .integer({ min: 1, max: 400 })
    .map((hours) => now + (looksBack(kind) ? -hours : hours) * hour)
  return fc.record({
    requester: fc.record({
      name: fc.constantFrom(null, 'Ann Lee', 'Lee, Ann', 'Dr. Zoë Müller-Groß', 'Cher', 'דנה כהן', ''),
      salutation: fc.constantFrom(null, language === 'de' ? 'Frau Lee' : 'Ms Lee'),
      familiar: fc.constantFrom(null, true, false),
    }),
    issue: fc.record({
      // The technician's own, never to be read by anybody else.
      title: wording.map((text) => `private: ${text}`),
      inTheirWords: maybe(wording),
      restated: maybe(of('restated')),
      reportedAt: fc.integer({ min: 1, max: 9_000 }).map((hours) => now - hours * hour),
      channel: fc.constantFrom(...reportChannels),
    }),
    resolution: maybe(of('resolutions')),
    resolvedAt: needed(
      fc.integer({ min: 0, max: 900 }).map((hours) => now - hours * hour),
      isFixed,
    ),
    promisedAt: needed(promised, kind.startsWith('promise')),
    waitingFor: maybe(of('parts')),
    waitingOn: fc.constantFrom(null, ...waitingKinds),
    why: of('reasons'),
    alternative: of('alternatives'),
    whatHappened: of('mishaps'),
    whatChanges: maybe(of('changes')),
    words: needed(of('words'), kind === 'update-news' || kind === 'waiting-requester'),
    newPromisedAt: maybe(fc.integer({ min: 1, max: 400 }).map((hours) => now + hours * hour)),
    updateWithin: fc.constantFrom(null, { days: 1 }, { days: 2 }, { hours: 2 }),
    checkInAt: maybe(fc.integer({ min: 12, max: 200 }).map((hours) => now + hours * hour)),
    toldLate: fc.boolean(),
    region: fc.constantFrom(undefined, 'GB', 'US', 'DE'),
    others: fc.nat({ max: 40 }),
    technician: fc.record({
      name: fc.constantFrom('Kim Fox', 'Kim', ''),
      phone: fc.constantFrom(null, '555-0123', '+49 30 1234567', 'ext. 12'),
    }),
    replySubject: fc.option(
      wording.map((text) => `Re: ${text}`),
      { nil: null, freq: 3 },
    ),
    now: fc.constant(now),
    timeZone: fc.constant('Europe/Berlin'),
    requesterTimeZone: fc.constantFrom(null, 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
  })
}
