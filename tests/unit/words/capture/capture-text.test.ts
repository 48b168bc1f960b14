import { describe, expect, it } from 'vitest'
import { captureChips } from '../../../../shared/words/capture/chips.ts'
import { context, read } from './a-capture.ts'

describe('what was typed or pasted at length', () => {
  it('puts further lines into the details and reads lines of parts around them', () => {
    expect(read('\n@ann\nPrinter  jam\n  tray 2,\n\n\ttray 3\n#printer !high')).toEqual({
      title: 'Printer jam',
      details: '  tray 2,\n\n\ttray 3',
      requester: { id: 1, name: 'Ann Lee', email: 'ann@school.org' },
      tags: ['printer'],
      priority: 'high',
      channel: 'walk-up',
      resolved: false,
    })
    expect(read('It says\r\n#include <stdio.h>\n@Override\nby friday it stops')).toMatchObject({
      title: 'It says',
      details: '#include <stdio.h>\n@Override\nby friday it stops',
      tags: [],
    })
  })

  it('cleans what cannot be seen', () => {
    expect(read('\u202EPrin\u0000ter\u2066 jam\u200B @"Mia\u202E Fox"')).toMatchObject({
      title: 'Printer jam',
      requester: { name: 'Mia Fox' },
    })
    expect(read('a\uD800b').title).toBe('a\uFFFDb')
  })

  it('cuts a long title at a word and keeps the whole of it', () => {
    const words = 'The printer jams whenever somebody prints the timetable. '.repeat(10).trim()
    const { title, details } = read(`@ann ${words}\nmore`)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(words.startsWith(title.slice(0, -1))).toBe(true)
    expect(title).toMatch(/\w…$/)
    expect(details).toBe(`${words}\nmore`)
  })

  it('reads a pasted mail', () => {
    const pasted =
      'From: Ann Lee <ann@school.org>\nDate: today\nSubject: Re: Printer #2 jams by friday\n\nHi,\n!urgent?\nAnn'
    const expected = {
      title: 'Printer #2 jams by friday',
      details: 'Hi,\n!urgent?\nAnn',
      requester: { id: 1, name: 'Ann Lee', email: 'ann@school.org' },
      tags: [],
      priority: 'normal',
      channel: 'mail',
      resolved: false,
      thread: { subject: 'Re: Printer #2 jams by friday', messageId: null, references: [] },
    }
    expect(read(pasted)).toEqual(expected)
    expect(read(`!high #printer\n${pasted}`)).toEqual({ ...expected, priority: 'high', tags: ['printer'] })
    expect(read(pasted.replace(/Ann Lee <.*>/, 'Zoe Park <zoe@x.org>')).requester).toEqual({
      id: 4,
      name: 'Zoë Park',
      email: 'zoe@x.org',
    })
    expect(read(pasted.replace(/Ann Lee <.*>/, 'Mia Fox <mia@x.org>')).requester).toEqual({
      name: 'Mia Fox',
      email: 'mia@x.org',
    })
  })

  it('shows what it understood', () => {
    const labels = (line: string) =>
      captureChips(read(line), context).map(({ kind, label }) => `${kind}: ${label}`)
    expect(labels('@bob fixed: x #av !urgent via voicemail by 3pm')).toEqual([
      'requester: Bob Ortiz',
      'resolved: Already fixed',
      'priority: Urgent',
      'promise: Promised today 15:00',
      'tag: av',
      'channel: Voicemail',
    ])
    expect(labels('@mia x')).toEqual(['requester: Mia (new)'])
    expect(labels('x')).toEqual([])
  })
})
