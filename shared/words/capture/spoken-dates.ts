import { Temporal } from 'temporal-polyfill'
import { splitTail } from './tokens.ts'

/** What the date words are read on: the technician's date, and whether 3/4 is the third of April. */
export type DateSense = Readonly<{ today: Temporal.PlainDate; dayFirst: boolean }>
/** Words that chrono knows, for so many of the technician's. */
export type Piece = Readonly<{ text: string; words: number }>

type Phrase = readonly [RegExp, string | ((match: RegExpExecArray, sense: DateSense) => string | undefined)]

const phrase = (source: string): RegExp => new RegExp(`^(?:${source})(?=[.,;:!?]*(?: |$))`, 'i')

const weekdays: readonly RegExp[] = [
  /^(?:mon?|montags?|mondays?)$/i,
  /^(?:tue?s?|di|dienstags?|tuesdays?)$/i,
  /^(?:weds?|mi|mittwochs?|wednesdays?)$/i,
  /^(?:thu(?:rs?)?|do|donnerstags?|thursdays?)$/i,
  /^(?:fri?|freitags?|fridays?)$/i,
  /^(?:sat?|samstags?|sonnabends?|saturdays?)$/i,
  /^(?:sun|so|sonntags?|sundays?)$/i,
]
/** 1 is Monday. */
const weekdayNumber = (word: string): number => weekdays.findIndex((each) => each.test(word)) + 1

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const weekday =
  '(mon(?:day)?|tue(?:s(?:day)?)?|weds?|wednesday|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)'
const month = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\\.?'
const unit = '(?:am|pm|a\\.m|p\\.m|o.?clock|uhr)'
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  fünf: 5,
  six: 6,
  sechs: 6,
}
const numberOf = (word: string): number => numbers[word.toLowerCase()] ?? Number(word)
const count = '(\\d{1,2}|a|one|two|three|four|five|six|eine[rm]?|zwei|drei|vier|fünf|sechs)'

/** The next day with this number; 31 skips the months that are too short. */
const nextMonthDay = (monthDay: number, { today }: DateSense): Temporal.PlainDate | undefined =>
  [0, 1, 2, 3]
    .map((months) => today.with({ day: 1 }).add({ months }))
    .filter((first) => monthDay >= 1 && monthDay <= first.daysInMonth)
    .map((first) => first.with({ day: monthDay }))
    .find((date) => Temporal.PlainDate.compare(date, today) >= 0)

const comingWeekday = (number: number, from: Temporal.PlainDate): Temporal.PlainDate =>
  from.add({ days: (number - from.dayOfWeek + 7) % 7 })

/** `monday in a week`, as `monday week`: so many weeks after the coming one. */
const weekdayInWeeks = (name: string, weeks: number, { today }: DateSense): string =>
  comingWeekday(weekdayNumber(name), today).add({ weeks }).toString()

const endOfWeek = (weeks: number, { today }: DateSense): string =>
  today.add({ days: 5 - today.dayOfWeek + weeks * 7 }).toString()
const endOfMonth = (months: number, { today }: DateSense): string => {
  const first = today.with({ day: 1 }).add({ months })
  return first.with({ day: first.daysInMonth }).toString()
}

/** A day and a month, in the next twelve months unless a year is said; nothing for a date that does not exist. */
const dayAndMonth = (
  day: number,
  monthNumber: number,
  year: string | undefined,
  { today }: DateSense,
): string | undefined => {
  const years =
    year === undefined
      ? [0, 1, 2, 3, 4].map((each) => today.year + each)
      : [Number(year) + (year.length === 2 ? 2000 : 0)]
  for (const each of years) {
    if (monthNumber < 1 || monthNumber > 12 || day < 1) return undefined
    const first = Temporal.PlainDate.from({ year: each, month: monthNumber, day: 1 })
    if (day > first.daysInMonth) continue
    const date = first.with({ day })
    if (year !== undefined || Temporal.PlainDate.compare(date, today) >= 0) return date.toString()
  }
  return undefined
}

const contradiction = '?'

/** `friday 20`: the day where it is a Friday soon; `friday 3` is an hour, unless a time stands behind. */
const weekdayAndDay = (match: RegExpExecArray, sense: DateSense): string | undefined => {
  const [, name = '', day = '', ordinal, time] = match
  const date = nextMonthDay(Number(day), sense)
  if (date === undefined || (Number(day) <= 12 && !ordinal && !time)) return undefined
  const fits = [date, ...[1, 2].map((months) => date.add({ months }))].find(
    (each) => each.day === Number(day) && each.dayOfWeek === weekdayNumber(name),
  )
  // A day of the month that is another weekday is no hour of it either: "friday 19 5pm" contradicts itself.
  return fits?.toString() ?? (time ? contradiction : undefined)
}

const hours: readonly string[] = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

const englishHours: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const hourName = `(${[...hours, ...englishHours].join('|')}|\\d{1,2})`
/** The hour that somebody at work means: three is in the afternoon, nine in the morning. */
const spokenHour = (name: string): number => {
  const word = name.toLowerCase()
  const hour = hours.indexOf(word) + 1 || englishHours.indexOf(word) + 1 || Number(name)
  return hour >= 1 && hour < 7 ? hour + 12 : hour
}
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** "Halb sieben" is before work ends, "halb eins" after noon. */
const halfBefore = (hour: number): number => (hour === 13 ? 12 : hour === 7 ? 18 : hour - 1) * 60 + 30

const lengthInWeeks = `in ${count} (?:weeks?|wochen?)(?:['’]? time)?`

// What the technician says and chrono does not know, in words that it does know.
const phrases: readonly Phrase[] = [
  [
    phrase('(?:the )?end of (?:the |this )?(?:(?:working|business|school) )?day|(?:the )?end of today|eod'),
    '5pm',
  ],
  [phrase('(?:the )?(?:end|close) of (?:business|play)|cob'), '5pm'],
  [phrase('(?:the )?(?:end of (?:the )?week after next)'), (_, sense) => endOfWeek(2, sense)],
  [phrase('(?:the )?(?:end|close) of next week'), (_, sense) => endOfWeek(1, sense)],
  [
    phrase('(?:the )?middle of next week|mid next week'),
    (_, { today }) => today.add({ days: 10 - today.dayOfWeek }).toString(),
  ],
  [phrase('(?:the )?end of next month'), (_, sense) => endOfMonth(1, sense)],
  [phrase('(?:the )?end of (?:the |this )?week|(?:the |this )?weekend|eow'), 'friday 5pm'],
  [phrase('(?:the )?end of (?:the |this )?month|eom'), 'end of month'],
  [
    phrase(`(?:on )?${weekday} (?:in ${count} (?:weeks?|wochen?)(?:['’]? time)?)`),
    ([, name = '', weeks = ''], sense) => weekdayInWeeks(name, numberOf(weeks), sense),
  ],
  [
    phrase(`${lengthInWeeks},? (?:on|am) ${weekday}`),
    ([, weeks = '', name = ''], sense) => weekdayInWeeks(name, numberOf(weeks), sense),
  ],
  [phrase(`${weekday} in 14 (?:days|tagen)`), ([, name = ''], sense) => weekdayInWeeks(name, 2, sense)],
  [
    phrase(`${weekday} week|a week (?:on )?${weekday}`),
    ([, one, other = ''], { today }) =>
      comingWeekday(weekdayNumber(one ?? other), today.add({ days: 1 }))
        .add({ weeks: 1 })
        .toString(),
  ],
  [phrase(`(?:the )?week after next`), (_, { today }) => today.add({ weeks: 2 }).toString()],
  [
    new RegExp(
      `^${weekday},? (?:the |den |dem )?(\\d{1,2})(st|nd|rd|th|\\.)?(?!\\S*[\\d:/-]|h|\\.\\d)(?!\\.? ?${unit}\\b|\\.? ?(?:of )?${month}[,;:!?]*(?: |$))(?=[.,;:!?]*(?:( (?:at |um )?\\d)| |$))`,
      'i',
    ),
    weekdayAndDay,
  ],
  [
    new RegExp(
      `^(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${month}[,;:!?]*(?: |$))(?=[.,;:!?]*(?: |$))`,
      'i',
    ),
    ([, day = ''], sense) => nextMonthDay(Number(day), sense)?.toString(),
  ],
  [phrase('tmr|tmrw|tmw|tomo'), 'tomorrow'],
  [phrase('tues'), 'tuesday'],
  [phrase('weds'), 'wednesday'],
  // "bis Do. 10 Uhr": the point belongs to the word, chrono takes it for the end of the sentence.
  [
    /^(mo|di|mi|do|fr|sa|so|mon|tues?|weds?|thu(?:rs?)?|fri)\.(?=,? \S)/i,
    ([, name = '']) => weekdayNames[weekdayNumber(name) - 1],
  ],
  [phrase('midday|lunchtime|lunch(?=[.,;:!?]*$)'), 'noon'],
  // With points the day comes first; without a year, a point at the end or a day that is no hour says that it is a date.
  [
    new RegExp(
      `^(?:${weekday},? (?:den |dem )?)?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)?(?=[,;:!?]*(?: |$))`,
      'i',
    ),
    ([, , day, monthNumber, year], sense) => dayAndMonth(Number(day), Number(monthNumber), year, sense),
  ],
  [
    /^(2[4-9]|3[01])\.(\d{1,2})(?=[,;:!?]*(?: |$))/,
    ([, day, monthNumber], sense) => dayAndMonth(Number(day), Number(monthNumber), undefined, sense),
  ],
  [
    /^(?!\d\/[2-8](?:[.,;:!?]| |$))(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?=[.,;:!?]*(?: |$))/,
    ([, first, second, year], sense) => {
      const [day, monthNumber] =
        sense.dayFirst === Number(second) <= 12 || Number(first) > 12 ? [first, second] : [second, first]
      return dayAndMonth(Number(day), Number(monthNumber), year, sense)
    },
  ],
  [
    /^(?:um )?(\d{1,2})(?:[.:](\d\d))? ?(?:uhr|h)(?: ?([0-5]\d))?(?=[.,;:!?]*(?: |$))/i,
    ([, hour, minutes, after]) => `${hour}:${minutes ?? after ?? '00'}`,
  ],
  // In German.
  [
    phrase('(?:das |zum )?(?:ende der übernächsten woche|ende übernächster woche)'),
    (_, sense) => endOfWeek(2, sense),
  ],
  [phrase('(?:zum )?ende (?:der )?nächste[rn] woche'), (_, sense) => endOfWeek(1, sense)],
  [
    phrase('(?:zum )?ende (?:der |dieser )?woche|zum wochenende|wochenende|diese woche'),
    (_, { today }) => comingWeekday(5, today).toString(),
  ],
  [phrase('(?:zum )?ende (?:des )?nächsten monats'), (_, sense) => endOfMonth(1, sense)],
  [
    phrase('(?:zum )?ende (?:des |dieses )?monats?|monatsende|zum monatsende'),
    (_, sense) => endOfMonth(0, sense),
  ],
  [
    phrase(
      '(?:zum )?ende (?:des )?(?:arbeits)?tage?s|feierabend|zum feierabend|dienstschluss|heute feierabend',
    ),
    '17:00',
  ],
  [phrase('morgen (?:früh|vormittag)'), 'morgen 9:00'],
  [phrase('morgen nachmittag'), 'morgen 15:00'],
  [phrase('heute nachmittag'), 'heute 15:00'],
  [phrase('nachmittags?'), '15:00'],
  [phrase('früh|vormittags?'), '9:00'],
  [phrase('mittags?'), '12:00'],
  [phrase(`halb ${hourName}`), ([, name = '']) => clock(halfBefore(spokenHour(name)))],
  [phrase(`(?:at )?half past ${hourName}`), ([, name = '']) => clock(spokenHour(name) * 60 + 30)],
  [
    phrase(`(?:at |um )?(?:a )?(?:quarter|viertel) (?:past|after|nach) ${hourName}`),
    ([, name = '']) => clock(spokenHour(name) * 60 + 15),
  ],
  [
    phrase(`(?:at |um )?(?:(?:a )?(?:quarter|viertel) (?:to|vor)|dreiviertel) ${hourName}`),
    ([, name = '']) => clock(spokenHour(name) * 60 - 15),
  ],
  [
    new RegExp(`^(?:zum |den |dem )?(\\d{1,2})\\.(?! ?${month})(?=[,;:!?]*(?: |$))`, 'i'),
    ([, day = ''], sense) => nextMonthDay(Number(day), sense)?.toString(),
  ],
]

/** Says nothing about when: "bis spätestens Freitag", "bis zum 27.". */
const filler = /^(?:spätestens|zum|zur|am|kommende[nr]|diese[nm]|den|latest)$/i
const lengthAhead = /^(?:in|within|next|nächsten?)$/i
const monthBefore = new RegExp(`^${month}$`, 'i')
const hourAlone = /^\d{1,2} ?h/i

const knownPhrase = (
  rest: string,
  before: string,
  sense: DateSense,
): (Piece & { end: string }) | undefined => {
  // "in 3h" is a length of time, "3h" three o'clock.
  if (monthBefore.test(before) && /^\d/.test(rest)) return undefined
  if (lengthAhead.test(before) && hourAlone.test(rest)) return undefined
  for (const [pattern, made] of phrases) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const text = typeof made === 'string' ? made : made(match, sense)
    if (text !== undefined) return { text, words: match[0].trim().split(' ').length, end: match[0].slice(-1) }
  }
  return undefined
}

/** The spoken words as pieces; a phrase makes sense from its first word on. */
export const inKnownWords = (words: readonly string[], sense: DateSense): Piece[] => {
  const pieces: Piece[] = []
  const meant = words.findIndex(
    (word, at) => !filler.test(word) && !(/^the$/i.test(word) && /^\d/.test(words[at + 1] ?? '')),
  )
  let index = Math.max(0, meant)
  while (index < words.length) {
    const known = knownPhrase(words.slice(index).join(' '), words[index - 1] ?? '', sense)
    const taken = known?.words ?? 1
    const { word, tail } = splitTail(words[index + taken - 1] ?? '')
    // The point of "27.11." belongs to the date.
    const punctuation = known?.end === '.' ? tail.slice(1) : tail
    const skipped = pieces.length === 0 ? index : 0
    pieces.push({ text: (known?.text ?? word) + punctuation, words: taken + skipped })
    index += taken
  }
  return pieces
}

const weekdayName = new RegExp(`^${weekday}\\.?$`, 'i')

/** "von 9 bis 17 Uhr", "Mo bis Fr": how long something lasts, not by when it is promised. */
export const isRange = (before: string, after: string): boolean =>
  (/^(?:von|vom|ab|\d.*|uhr)$/i.test(before) && /^\d/.test(after)) ||
  (weekdayName.test(before) && weekdayName.test(splitTail(after).word))

/** Whether 3/4 is the third of April where people write as in this locale; `undefined` for a locale that is none. */
export const dayComesFirst = (locale: string): boolean | undefined => {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0)
    const place = (type: string): number => parts.findIndex((part) => part.type === type)
    return place('day') < place('month')
  } catch {
    return undefined
  }
}
