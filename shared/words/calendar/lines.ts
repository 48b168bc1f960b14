/** A property of an event: `DTSTART;VALUE=DATE:20261225`. The name and the parameters in capitals. */
export type CalendarLine = Readonly<{ number: number; name: string; parameters: string; value: string }>
/** The lines of an event, without those of the alarms in it. */
export type EventLines = Readonly<{ number: number; calendar: number; lines: readonly CalendarLine[] }>
export type Fault = Readonly<{ line: number; reason: string }>
export type CalendarLines = Readonly<{ events: readonly EventLines[]; faults: readonly Fault[] }>

const contentLine =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s

type Unfolded = Readonly<{ number: number; text: string }>

/** Long lines go on in the next one, behind a space or a tab (RFC 5545, 3.1). Every kind of line end counts. */
const unfolded = (text: string): readonly Unfolded[] => {
  const whole: { number: number; parts: string[] }[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const last = whole.at(-1)
    if (last !== undefined && /^[ \t]/.test(line)) last.parts.push(line.slice(1))
    else if (line.trim() !== '') whole.push({ number: index + 1, parts: [line] })
  }
  return whole.map(({ number, parts }) => ({ number, text: parts.join('') }))
}

/**
 * The events of a calendar file, line by line: a line that is none is a fault and loses only itself, and an event whose end
 * was forgotten ends where the next one begins. `undefined` for what is no calendar at all.
 */
export const readCalendarLines = (text: string): CalendarLines | undefined => {
  const content = text.replace(/^\uFEFF/, '').trimStart()
  if (!/^BEGIN:VCALENDAR\s/i.test(content)) return undefined
  const events: EventLines[] = []
  const faults: Fault[] = []
  const open: string[] = []
  /** How often each name is in `open`: a file may open a million parts and close none of them. */
  const depth = new Map<string, number>()
  let event: { number: number; calendar: number; lines: CalendarLine[] } | undefined
  let calendar = 0
  let understood = 0
  let ended = false

  const finish = (): void => {
    if (event !== undefined) events.push(event)
    event = undefined
  }
  const close = (from: number): void => {
    for (const name of open.splice(from)) depth.set(name, (depth.get(name) ?? 1) - 1)
  }
  const begin = (name: string, number: number): void => {
    if (name === 'VCALENDAR' || name === 'VEVENT') {
      if (event !== undefined) faults.push({ line: number, reason: 'the event before it has no end' })
      finish()
      close(name === 'VCALENDAR' ? 0 : 1)
    }
    if (name === 'VCALENDAR') calendar += 1
    if (name === 'VEVENT') event = { number, calendar, lines: [] }
    open.push(name)
    depth.set(name, (depth.get(name) ?? 0) + 1)
  }
  const end = (name: string, number: number): void => {
    if (!depth.get(name)) {
      faults.push({ line: number, reason: 'nothing ends here' })
      return
    }
    close(open.lastIndexOf(name))
    if (!depth.get('VEVENT')) finish()
    if (name === 'VCALENDAR') ended = true
  }

  for (const { number, text: line } of unfolded(content)) {
    const match = contentLine.exec(line.trim())
    const [, written = '', parameters = '', value = ''] = match ?? []
    const name = written.toUpperCase()
    if (match === null) faults.push({ line: number, reason: 'this is no line of a calendar' })
    else if (name === 'BEGIN') begin(value.trim().toUpperCase(), number)
    else if (name === 'END') end(value.trim().toUpperCase(), number)
    else {
      understood += 1
      if (open.at(-1) === 'VEVENT')
        event?.lines.push({ number, name, parameters: parameters.toUpperCase(), value })
    }
  }
  if (event !== undefined) faults.push({ line: event.number, reason: 'the file ends within this event' })
  const isCalendar = (ended || events.length > 0) && (understood > 0 || faults.length === 0)
  return isCalendar ? { events, faults } : undefined
}
