import type { LanguageCode } from '../../shared/model/letter.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'

const hour = 3_600_000
/** A Thursday, 10:00 in Berlin. */
const now = Date.parse('2026-11-19T09:00:00Z')
const times = { now, timeZone: 'Europe/Berlin', resolvedAt: now - 3 * hour, promisedAt: now + 30 * hour }
const kim = { name: 'Kim Fox', phone: '555-0123' }

const english: readonly LetterFacts[] = [
  {
    ...times,
    requester: { name: 'Ann Lee' },
    issue: { title: 'Printer jam in 204', reportedAt: now - 46 * hour, channel: 'walk-up' },
    resolution: 'A torn label was stuck in the rollers',
    waitingFor: 'a new roller',
    why: 'The old machine can only print in black',
    alternative: 'The machine in the staff room prints in colour, and I can show you how',
    whatHappened: 'I switched the wrong printer off on Tuesday',
    whatChanges: 'Both printers now have a name on them',
    words: 'I will come by at noon and try it with you.',
    others: 3,
    technician: kim,
  },
  {
    ...times,
    requester: { name: 'Lopez, Maria', salutation: 'Dr Lopez' },
    issue: {
      title: 'Teams: no audio in meetings',
      inTheirWords: 'nobody can hear me in the meetings since Monday',
      restated: 'you hear the others, but they do not hear you',
      reportedAt: now - 70 * hour,
      channel: 'voicemail',
    },
    resolution: 'the little switch on your headset was off, and now a light shows when it is on',
    waitingOn: 'vendor',
    why: 'the room has only one screen, and it is booked on Fridays',
    alternative: 'I can bring the small screen to your room on Friday',
    whatHappened: 'the change that I made on Monday turned the sound off in your room',
    whatChanges: 'from now on I try such a change in my own room first',
    words: 'A spare headset is on your desk until then.',
    others: 1,
    technician: kim,
    requesterTimeZone: 'America/New_York',
  },
  {
    ...times,
    requester: { name: null },
    issue: { title: 'Can I get a second screen?', reportedAt: now - 400 * hour, channel: 'memo' },
    resolution: '',
    waitingOn: 'colleague',
    why: 'The money for new screens is spent for this year.',
    alternative: 'There is a good used screen, which you can have today.',
    whatHappened: 'Your note lay under my papers for a week.',
    words: 'The screen is on its way.',
    technician: { name: 'Kim Fox' },
  },
  {
    ...times,
    requester: { name: 'Bob' },
    issue: {
      title: 'Mail',
      inTheirWords: 'My mail is full again and it will not let me send anything!',
      reportedAt: now - 20 * hour,
      channel: 'mail',
    },
    resolution: 'There is room for two more years of mail now.',
    waitingFor: 'the new disk',
    why: 'The big files fill it up again within a month',
    alternative: 'You can keep the big files in the shared folder, where there is room',
    whatHappened: 'I set the limit too low when you got the new address',
    whatChanges: 'I now look at the limits every month',
    words: 'The big files are safe in the shared folder.',
    technician: kim,
    replySubject: 'AW: mail full again',
  },
]

const german: readonly LetterFacts[] = [
  {
    ...times,
    requester: { name: 'Jürgen Müller' },
    issue: { title: 'Drucker in 204 klemmt', reportedAt: now - 46 * hour, channel: 'walk-up' },
    resolution: 'In den Rollen steckte ein altes Etikett',
    waitingFor: 'eine neue Rolle',
    why: 'Das alte Gerät druckt nur in Schwarz',
    alternative: 'Das Gerät im Zimmer nebenan druckt in Farbe, und ich zeige Ihnen gern, wie es geht',
    whatHappened: 'Ich habe am Dienstag den falschen Drucker aus gemacht',
    whatChanges: 'Auf beiden Druckern steht jetzt ein Name',
    words: 'Ich komme am Mittag vorbei und sehe es mir mit Ihnen an.',
    others: 3,
    technician: kim,
  },
  {
    ...times,
    requester: { name: 'Weiß, Sabine', salutation: 'Frau Weiß' },
    issue: {
      title: 'Teams: kein Ton',
      inTheirWords: 'mich hört seit Montag niemand mehr in den Besprechungen',
      restated: 'Sie hören die anderen, aber die anderen hören Sie nicht',
      reportedAt: now - 70 * hour,
      channel: 'voicemail',
    },
    resolution: 'der kleine Schalter am Kabel war aus, und jetzt leuchtet ein Licht, wenn er an ist',
    waitingOn: 'vendor',
    why: 'im Raum gibt es nur einen Schirm, und der ist am Freitag schon belegt',
    alternative: 'ich bringe Ihnen am Freitag gern den kleinen Schirm',
    whatHappened: 'ich habe am Montag etwas umgestellt, und danach war bei Ihnen der Ton weg',
    whatChanges: 'so etwas probiere ich ab jetzt zuerst bei mir aus',
    words: 'Bis dahin liegt ein anderes Gerät auf Ihrem Tisch.',
    others: 1,
    technician: kim,
    requesterTimeZone: 'America/New_York',
  },
  {
    ...times,
    requester: { name: null },
    issue: {
      title: 'Kann ich einen zweiten Bildschirm haben?',
      reportedAt: now - 400 * hour,
      channel: 'memo',
    },
    resolution: '',
    waitingOn: 'colleague',
    why: 'Das Geld für neue Geräte ist für dieses Jahr ausgegeben.',
    alternative: 'Ein guter alter Bildschirm steht bei mir, den Sie heute haben können.',
    whatHappened: 'Ihre Notiz lag eine Woche lang unter meinen Papieren.',
    words: 'Der Bildschirm ist auf dem Weg.',
    technician: { name: 'Kim Fox' },
  },
  {
    ...times,
    requester: { name: 'Björn Groß' },
    issue: {
      title: 'Mail',
      inTheirWords: 'Mein Postfach ist schon wieder voll, ich kann nichts mehr schicken!',
      reportedAt: now - 20 * hour,
      channel: 'mail',
    },
    resolution: 'Jetzt ist Platz für zwei weitere Jahre.',
    waitingFor: 'die neue Platte',
    why: 'Die großen Dateien füllen es in einem Monat wieder auf',
    alternative: 'Große Dateien können Sie im Ordner für alle ablegen, dort ist Platz',
    whatHappened: 'Ich habe Ihnen am Anfang zu wenig Platz gegeben',
    whatChanges: 'Ich sehe jetzt jeden Monat nach, ob der Platz reicht',
    words: 'Die großen Dateien liegen sicher im Ordner für alle.',
    technician: kim,
    replySubject: 'AW: Postfach voll',
  },
]

/** Invented issues in the words of each language, from one about which everything is known to one with the bare minimum. */
export const sampleIssues: Readonly<Record<LanguageCode, readonly LetterFacts[]>> = {
  en: english,
  de: german,
}
