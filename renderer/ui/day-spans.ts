type Span = Readonly<{ from: string; to: string }>

/** A day's working hours as they are typed: `09:00–12:00, 13:00–17:00`; nothing for a day off. */
export const spansText = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}–${to}`).join(', ')

const withZero = (time: string): string => (/^\d(:\d\d)?$/.test(time) ? `0${time}` : time)
const withMinutes = (time: string): string => (/^\d\d$/.test(time) ? `${time}:00` : time)
const timeOf = (typed: string): string => withMinutes(withZero(typed.trim()))

/** Reads what was typed; whether the times make sense is for the settings' schema to say. */
export const spansOf = (text: string): Span[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split(/\s*(?:–|-|to)\s*/)
      return { from: timeOf(from), to: timeOf(to) }
    })
