import type { LanguageCode } from '../../shared/model/letter.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'

const hour = 3_600_000
/** A Thursday, 10:00 in Berlin. */
const now = Date.parse('2026-11-19T09:00:00Z')
const times = { now, timeZone: 'Europe/Berlin', resolvedAt: now - 3 * hour, promisedAt: now + 30 * hour }
const kim = { name: 'Kim Fox', phone: '555-0123' }

/** An invented issue, and what the technician would add to a letter about it. */
export type SampleIssue = Readonly<{ facts: LetterFacts; news: string; question: string }>

/** `problems` have a fix; `requests` are what may be declined. From one of which all is known to one with the bare minimum. */
type Samples = Readonly<{ problems: readonly SampleIssue[]; requests: readonly SampleIssue[] }>

const english: Samples = {
  problems: [
    {
      facts: {
        ...times,
        requester: { name: 'Ann Lee' },
        issue: {
          title: 'Printer jam in 204',
          inTheirWords: 'Printer jam in 204',
          reportedAt: now - 46 * hour,
          channel: 'walk-up',
        },
        resolution: 'A torn label was stuck in the rollers',
        waitingFor: 'a new roller',
        whatHappened: 'I switched the wrong printer off on Tuesday',
        whatChanges: 'Both printers now have a name on them',
        others: 3,
        technician: kim,
      },
      news: 'The new roller is here, and I will fit it this afternoon.',
      question: 'Does it jam with the paper from the lower tray too?',
    },
    {
      facts: {
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
        whatHappened: 'a change that I made on Monday turned the sound off in your room',
        whatChanges: 'from now on I try such a change in my own room first',
        others: 1,
        technician: kim,
        requesterTimeZone: 'America/New_York',
      },
      news: 'Your headset works on my own laptop, so the fault is in the room. A spare one is on your desk until then.',
      question: 'Is it the same when you sit in another room?',
    },
    {
      facts: {
        ...times,
        requester: { name: null },
        issue: { title: 'Beamer in room 12 is dark!', reportedAt: now - 400 * hour, channel: 'memo' },
        resolution: '',
        waitingOn: 'colleague',
        whatHappened: 'Your note lay under my papers for a week.',
        technician: { name: 'Kim Fox' },
      },
      news: 'A new lamp is on its way.',
      question: 'On which days do you need the room?',
    },
    {
      facts: {
        ...times,
        requester: { name: 'Bob' },
        issue: {
          title: 'Mail',
          inTheirWords: 'My mail is full again, what can I do?',
          reportedAt: now - 20 * hour,
          channel: 'mail',
        },
        resolution: 'There is room for two more years of mail now.',
        waitingFor: 'the new disk',
        whatHappened: 'I set the limit too low when you got your new address',
        whatChanges: 'I now look at the limits every month',
        technician: kim,
        replySubject: 'AW: mail full again',
      },
      news: 'I have moved the big files to the shared folder, and you can send mail again.',
      question: 'May I move the mail from before 2020 to the shared folder?',
    },
  ],
  requests: [
    {
      facts: {
        ...times,
        requester: { name: 'Ann Lee' },
        issue: {
          title: 'Can I get a second screen?',
          inTheirWords: 'Can I get a second screen?',
          reportedAt: now - 700 * hour,
          channel: 'mail',
        },
        why: 'The money for new screens is spent for this year.',
        alternative: 'There is a good used screen, which you can have today.',
        technician: kim,
        replySubject: 'second screen',
      },
      news: '',
      question: '',
    },
    {
      facts: {
        ...times,
        requester: { name: 'Prof. Omar Haddad' },
        issue: {
          title: 'Colour print',
          inTheirWords: 'please make the old printer print in colour',
          reportedAt: now - 900 * hour,
          channel: 'walk-up',
        },
        why: 'the old machine can only print in black',
        alternative: 'the machine in the staff room prints in colour, and I can show you how',
        technician: kim,
        requesterTimeZone: 'Europe/London',
      },
      news: '',
      question: '',
    },
    {
      facts: {
        ...times,
        requester: {},
        issue: { title: 'Game for the break room', reportedAt: now - 9_000 * hour, channel: 'chat' },
        why: 'That game asks for more rights than our machines can safely give',
        alternative: 'I can set up a tablet for games that is not tied to our files',
        technician: { name: '' },
      },
      news: '',
      question: '',
    },
  ],
}

const german: Samples = {
  problems: [
    {
      facts: {
        ...times,
        requester: { name: 'Jürgen Müller' },
        issue: {
          title: 'Drucker in 204 klemmt',
          inTheirWords: 'Drucker in 204 klemmt',
          reportedAt: now - 46 * hour,
          channel: 'walk-up',
        },
        resolution: 'In den Rollen steckte ein altes Etikett',
        waitingFor: 'eine neue Rolle',
        whatHappened: 'Ich habe am Dienstag den falschen Drucker abgeschaltet',
        whatChanges: 'Auf beiden Druckern steht jetzt ein Name',
        others: 3,
        technician: kim,
      },
      news: 'Die neue Rolle ist da, und ich baue sie heute Nachmittag ein.',
      question: 'Klemmt es auch mit dem Papier aus dem unteren Fach?',
    },
    {
      facts: {
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
        whatHappened: 'ich habe am Montag etwas umgestellt, und danach war bei Ihnen der Ton weg',
        whatChanges: 'so etwas probiere ich ab jetzt zuerst bei mir aus',
        others: 1,
        technician: kim,
        requesterTimeZone: 'America/New_York',
      },
      news: 'An meinem Laptop geht Ihr Gerät, also liegt es am Raum. Bis dahin liegt ein anderes auf Ihrem Tisch.',
      question: 'Ist es in einem anderen Raum auch so?',
    },
    {
      facts: {
        ...times,
        requester: { name: null },
        issue: { title: 'Beamer in Raum 12 bleibt dunkel!', reportedAt: now - 400 * hour, channel: 'memo' },
        resolution: '',
        waitingOn: 'colleague',
        whatHappened: 'Ihre Notiz lag eine Woche lang unter meinen Papieren.',
        technician: { name: 'Kim Fox' },
      },
      news: 'Eine neue Lampe ist auf dem Weg.',
      question: 'An welchen Tagen brauchen Sie den Raum?',
    },
    {
      facts: {
        ...times,
        requester: { name: 'Björn Groß' },
        issue: {
          title: 'Mail',
          inTheirWords: 'Mein Postfach ist schon wieder voll, was kann ich tun?',
          reportedAt: now - 20 * hour,
          channel: 'mail',
        },
        resolution: 'Jetzt ist Platz für zwei weitere Jahre.',
        waitingFor: 'die neue Platte',
        whatHappened: 'Ich habe Ihnen am Anfang zu wenig Platz gegeben',
        whatChanges: 'Ich sehe jetzt jeden Monat nach, ob der Platz reicht',
        technician: kim,
        replySubject: 'AW: Postfach voll',
      },
      news: 'Die großen Dateien liegen jetzt im Ordner für alle, und Sie können wieder Mails senden.',
      question: 'Darf ich die Mails von vor 2020 in den Ordner für alle legen?',
    },
  ],
  requests: [
    {
      facts: {
        ...times,
        requester: { name: 'Jürgen Müller' },
        issue: {
          title: 'zweiter Bildschirm',
          inTheirWords: 'zweiter Bildschirm',
          reportedAt: now - 700 * hour,
          channel: 'mail',
        },
        why: 'Das Geld für neue Geräte ist für dieses Jahr ausgegeben.',
        alternative: 'Bei mir steht noch ein guter Bildschirm, den Sie heute haben können.',
        technician: kim,
        replySubject: 'Zweiter Bildschirm',
      },
      news: '',
      question: '',
    },
    {
      facts: {
        ...times,
        requester: { name: 'Prof. Omar Haddad' },
        issue: {
          title: 'Farbdruck',
          inTheirWords: 'Farbe am alten Drucker',
          reportedAt: now - 900 * hour,
          channel: 'walk-up',
        },
        why: 'das alte Gerät druckt nur in Schwarz',
        alternative: 'das Gerät im Zimmer nebenan druckt in Farbe, und ich zeige Ihnen gern, wie es geht',
        technician: kim,
        requesterTimeZone: 'Europe/London',
      },
      news: '',
      question: '',
    },
    {
      facts: {
        ...times,
        requester: {},
        issue: { title: 'Spiel für den Pausenraum', reportedAt: now - 9_000 * hour, channel: 'chat' },
        why: 'Das Spiel will mehr Rechte, als unsere Geräte geben sollten',
        alternative: 'Ich richte gern ein Tablet für Spiele ein, das von unseren Daten getrennt ist',
        technician: { name: '' },
      },
      news: '',
      question: '',
    },
  ],
}

/** In the words of each language. */
export const sampleIssues: Readonly<Record<LanguageCode, Samples>> = { en: english, de: german }
