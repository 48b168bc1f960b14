/** How mail programs copy, forward and quote one mail from Ann Lee to Kim Fox, in six languages. `body` is its text. */
type Shape = Readonly<{
  name: string
  kind: 'forward' | 'copy' | 'reply'
  text: (subject: string, body: string) => string
}>
type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl'
const a = 'Ann Lee <ann@school.org>'
const k = 'Kim Fox <kim@school.org>'
const words: Record<Language, Record<string, string>> = {
  en: {
    from: 'From',
    sent: 'Sent',
    date: 'Date',
    to: 'To',
    cc: 'Cc',
    subject: 'Subject',
    at: 'Wednesday, November 18, 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Begin forwarded message:',
    tb: '-------- Forwarded Message --------',
    yahoo: '----- Forwarded Message -----',
  },
  de: {
    from: 'Von',
    sent: 'Gesendet',
    date: 'Datum',
    to: 'An',
    cc: 'Cc',
    subject: 'Betreff',
    at: 'Mittwoch, 18. November 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Anfang der weitergeleiteten Nachricht:',
    tb: '-------- Weitergeleitete Nachricht --------',
    yahoo: '----- Weitergeleitete Nachricht -----',
  },
  fr: {
    from: 'De',
    sent: 'Envoyé',
    date: 'Date',
    to: 'À',
    cc: 'Cc',
    subject: 'Objet',
    at: 'mercredi 18 novembre 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Début du message réexpédié :',
    tb: '-------- Message transféré --------',
    yahoo: '----- Message transmis -----',
  },
  es: {
    from: 'De',
    sent: 'Enviado',
    date: 'Fecha',
    to: 'Para',
    cc: 'CC',
    subject: 'Asunto',
    at: 'miércoles, 18 de noviembre de 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Inicio del mensaje reenviado:',
    tb: '-------- Mensaje reenviado --------',
    yahoo: '----- Mensaje reenviado -----',
  },
  it: {
    from: 'Da',
    sent: 'Inviato',
    date: 'Data',
    to: 'A',
    cc: 'Cc',
    subject: 'Oggetto',
    at: 'mercoledì 18 novembre 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Inizio messaggio inoltrato:',
    tb: '-------- Messaggio Inoltrato --------',
    yahoo: '----- Messaggio inoltrato -----',
  },
  nl: {
    from: 'Van',
    sent: 'Verzonden',
    date: 'Datum',
    to: 'Aan',
    cc: 'CC',
    subject: 'Onderwerp',
    at: 'woensdag 18 november 2026 10:32',
    gmail: '---------- Forwarded message ---------',
    apple: 'Begin doorgestuurd bericht:',
    tb: '-------- Doorgestuurd bericht --------',
    yahoo: '----- Doorgestuurd bericht -----',
  },
}
const replies: Record<Language, readonly string[]> = {
  en: [
    `On Wed, Nov 18, 2026 at 10:32 AM ${a} wrote:`,
    `On Wed, 18 Nov 2026 at 10:32, ${a} wrote:`,
    `On 18 Nov 2026, at 10:32, ${a} wrote:`,
    `On 11/18/26 10:32, Ann Lee wrote:`,
    `On Wednesday, November 18, 2026 at 10:32:00 AM GMT+1, ${a} wrote:`,
    `On Wednesday, November 18, 2026, 10:32:00 AM UTC, ${a} wrote:`,
    `On Wed, Nov 18, 2026 at 10:32 AM Ann Lee <\nann@school.org> wrote:`,
    `On 18.11.2026 10:32 CET ${a} wrote:`,
    `On 2026-11-18 10:32, Ann Lee wrote:`,
    `On Wed, Nov 18, 2026 at 10:32\u202FAM ${a}\nwrote:`,
    `On 18 Nov 2026, at 10:32, "Lee, Ann" <ann@school.org> wrote:`,
  ],
  de: [
    `Am Mi., 18. Nov. 2026 um 10:32 Uhr schrieb ${a}:`,
    `Am 18.11.2026 um 10:32 schrieb ${a}:`,
    `Am 18.11.26 um 10:32 schrieb Ann Lee:`,
    `Am Mittwoch, 18. November 2026 um 10:32:00 MEZ hat ${a} Folgendes geschrieben:`,
    `${a} schrieb am Mi., 18. Nov. 2026, 10:32:`,
    `Ann Lee schrieb am 18.11.26 um 10:32:`,
    `Am Mi., 18. Nov. 2026 um 10:32 Uhr schrieb Ann Lee <\nann@school.org>:`,
    `Am 18.11.2026 10:32 CET schrieb ${a}:`,
  ],
  fr: [
    `Le mer. 18 nov. 2026 à 10:32, ${a} a écrit :`,
    `Le 18 nov. 2026 à 10:32, ${a} a écrit :`,
    `Le 18/11/2026 à 10:32, Ann Lee a écrit :`,
    `Le mercredi 18 novembre 2026 à 10:32:00 UTC+1, ${a} a écrit :`,
    `Le mer. 18 nov. 2026 à 10:32, ${a}\na écrit :`,
    `Le mer. 18 nov. 2026, 10 h 32, ${a} a écrit :`,
  ],
  es: [
    `El mié, 18 nov 2026 a las 10:32, Ann Lee (<ann@school.org>) escribió:`,
    `El 18 nov 2026, a las 10:32, ${a} escribió:`,
    `El 18/11/26 a las 10:32, Ann Lee escribió:`,
    `El miércoles, 18 de noviembre de 2026, 10:32:00 CET, ${a} escribió:`,
    `El mié, 18 nov 2026 a las 10:32, Ann Lee (<ann@school.org>)\nescribió:`,
    `El 18 nov 2026, a la(s) 10:32 a. m., ${a} escribió:`,
  ],
  it: [
    `Il giorno mer 18 nov 2026 alle ore 10:32 ${a} ha scritto:`,
    `Il giorno 18 nov 2026, alle ore 10:32, ${a} ha scritto:`,
    `Il 18/11/2026 10:32, Ann Lee ha scritto:`,
    `Il mercoledì 18 novembre 2026 alle ore 10:32:00 CET, ${a} ha scritto:`,
    `Il giorno mer 18 nov 2026 alle ore 10:32 Ann Lee <\nann@school.org> ha scritto:`,
  ],
  nl: [
    `Op wo 18 nov 2026 om 10:32 schreef ${a}:`,
    `Op 18 nov 2026, om 10:32 heeft ${a} het volgende geschreven:`,
    `Op 18-11-2026 om 10:32 schreef Ann Lee:`,
    `Op woensdag 18 november 2026 om 10:32:00 CET schreef ${a}:`,
    `Op 18 nov. 2026 om 10:32 heeft ${a} het volgende\ngeschreven:`,
  ],
}
const quoted = (body: string): string =>
  body
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
const colon = (language: Language): string => (language === 'fr' ? ' :' : ':')

const forwards = (language: Language): readonly Shape[] => {
  const w = words[language]
  const c = colon(language)
  const head = (...pairs: readonly (readonly [string | undefined, string])[]) =>
    pairs.map(([label, value]) => `${label}${c} ${value}`).join('\n')
  const outlook = (subject: string, bold = false) => {
    const lines = head([w.from, a], [w.sent, w.at ?? ''], [w.to, k], [w.subject, subject])
    return bold ? lines.replace(/^(.*?:)/gm, '*$1*') : lines
  }
  return [
    { name: 'Outlook', kind: 'copy', text: (s, b) => `${outlook(s)}\n\n${b}` },
    { name: 'Outlook, bold labels', kind: 'copy', text: (s, b) => `${outlook(s, true)}\n\n${b}` },
    {
      name: 'Outlook on the web',
      kind: 'copy',
      text: (s, b) => `________________________________\n${outlook(s)}\n\n${b}`,
    },
    { name: 'Outlook, body at once', kind: 'copy', text: (s, b) => `${outlook(s)}\n${b}` },
    {
      name: 'Outlook with cc',
      kind: 'copy',
      text: (s, b) =>
        `${head([w.from, a], [w.sent, w.at ?? ''], [w.to, k], [w.cc, 'Bob Ray <bob@school.org>; Cid <cid@school.org>'], [w.subject, s])}\n\n${b}`,
    },
    {
      name: 'Outlook, mailto',
      kind: 'copy',
      text: (s, b) =>
        `${head([w.from, 'Lee, Ann [mailto:ann@school.org]'], [w.sent, w.at ?? ''], [w.to, k], [w.subject, s])}\n\n${b}`,
    },
    {
      name: 'Outlook, twice',
      kind: 'copy',
      text: (s, b) =>
        `${head([w.from, 'Ann Lee <ann@school.org<mailto:ann@school.org>>'], [w.date, w.at ?? ''], [w.to, `${k.slice(0, -1)}<mailto:kim@school.org>>`], [w.subject, s])}\n\n${b}`,
    },
    {
      name: 'Outlook, original message',
      kind: 'copy',
      text: (s, b) => `-----Original Message-----\n${outlook(s)}\n\n${b}`,
    },
    {
      name: 'Gmail',
      kind: 'forward',
      text: (s, b) =>
        `${w.gmail}\n${head([w.from, a], [w.date, 'Wed, Nov 18, 2026 at 10:32 AM'], ['Subject', s], ['To', k])}\n\n\n${b}`,
    },
    {
      name: 'Gmail, bold name',
      kind: 'forward',
      text: (s, b) =>
        `${w.gmail}\n${head([w.from, 'Ann Lee <ann@school.org>'.replace('Ann Lee', '*Ann Lee*')], [w.date, w.at ?? ''], ['Subject', s], ['To', '<kim@school.org>'])}\n\n\n${b}`,
    },
    {
      name: 'Apple Mail',
      kind: 'forward',
      text: (s, b) =>
        `${w.apple}\n\n${head([w.from, a], [w.subject, s], [w.date, '18 November 2026 at 10:32:11 CET'], [w.to, k])}\n\n${b}`,
    },
    {
      name: 'Apple Mail, quoted',
      kind: 'forward',
      text: (s, b) =>
        `${w.apple}\n\n${quoted(`${head([w.from, a], [w.subject, s], [w.date, '18 November 2026 at 10:32:11 CET'], [w.to, k])}\n\n${b}`)}`,
    },
    {
      name: 'Apple Mail, iPhone',
      kind: 'forward',
      text: (s, b) =>
        `${w.apple}\n\n${quoted(`${head([w.from, 'Ann Lee <ann@school.org>'], [w.date, w.at ?? ''], [w.to, 'kim@school.org'], [w.subject, s])}\n\n${b}`)}`,
    },
    {
      name: 'Thunderbird',
      kind: 'forward',
      text: (s, b) =>
        `${w.tb}\n${[
          [language === 'fr' ? 'Sujet' : w.subject, s],
          [w.date, 'Wed, 18 Nov 2026 10:32:00 +0100'],
          [language === 'it' ? 'Mittente' : w.from, a],
          [language === 'fr' ? 'Pour' : w.to, 'kim@school.org'],
        ]
          .map(([l, v]) => `${l}${c} \t${v}`)
          .join('\n')}\n\n\n\n${b}`,
    },
    {
      name: 'Yahoo',
      kind: 'forward',
      text: (s, b) =>
        `   ${w.yahoo}\n${head([w.from, a], [w.to, '"kim@school.org" <kim@school.org>'], [w.sent, `${w.at}:00 MEZ`], [w.subject, s])}\n\n${b}`,
    },
    {
      name: 'Yahoo, one line',
      kind: 'forward',
      text: (s, b) =>
        `   ${w.yahoo} ${w.from}${c} ${a}${w.to}${c} "kim@school.org" <kim@school.org>${w.cc}${c} Bob Ray <bob@school.org>; Cid <cid@school.org>${w.sent}${c} ${w.at}:00 GMT+1${w.subject}${c} ${s}\n ${b}`,
    },
    {
      name: 'a mailing list of names',
      kind: 'copy',
      text: (s, b) =>
        `${head([w.from, a], [w.sent, w.at ?? ''], [w.to, 'Kim Fox; Bob Ray; Cid Poe; Dora Elm; Edna Ford; Fred Gray; Gina Hill;\nHans Ilg; Ida Jost'], [w.subject, s])}\n\n${b}`,
    },
  ]
}
const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'it', 'nl']
export const shapes: readonly Shape[] = languages.flatMap((language) => [
  ...forwards(language).map((shape) => ({ ...shape, name: `${language}: ${shape.name}` })),
  ...(replies[language] ?? []).flatMap((line): Shape[] => [
    { name: `${language}: ${line}`, kind: 'reply', text: (_, body) => `${line}\n\n${quoted(body)}` },
    { name: `${language}: not quoted: ${line}`, kind: 'reply', text: (_, body) => `${line}\n\n${body}` },
  ]),
])
export const notes: readonly string[] = [
  '',
  'FYI, can you look?',
  'FYI',
  'Hallo Kim,\n\nbitte schau mal.\n\nViele Grüße\nBob Ray',
  'Peux-tu regarder ?\n\n-- \nBob Ray\nSecretary',
  'Please help: the printer again',
  'Sent from my iPhone',
]
export const banners: readonly string[] = [
  '',
  'CAUTION: This email came from outside. Do not click links.',
  '[EXTERNAL]',
  'ACHTUNG: Diese E-Mail kommt von extern. Klicken Sie keine Links an.',
  'ATTENTION : ce message provient de l’extérieur. Ne cliquez pas sur les liens.',
  'This email originated from outside of the organization. Do not click links or open\nattachments unless you recognize the sender.',
  "You don't often get email from ann@school.org. Learn why this is important",
]
export const subjects: readonly (readonly [string, string])[] = [
  ['Printer jam in 204', 'Printer jam in 204'],
  ['WG: AW: Drucker: Stau im Büro', 'Drucker: Stau im Büro'],
  ['Fwd: Re: Problème d’imprimante', 'Problème d’imprimante'],
  [
    'The big printer in room 204 jams every time that somebody prints more than\nten pages at once',
    'The big printer in room 204 jams every time that somebody prints more than ten pages at once',
  ],
]
export const bodies: readonly string[] = [
  'It jams.',
  'Hi Kim,\n\nit jams in 204.\nFrom: the tray it smells.\n\nRegards\nAnn Lee\nRoom 204',
  'It jams.\n\n-- \nAnn Lee\nTel: 555-0123',
]
