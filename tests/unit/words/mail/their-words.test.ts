import { describe, expect, it } from 'vitest'
import { parseCapture } from '../../../../shared/words/capture.ts'
import { firstSentence, saysNothing, theirWords } from '../../../../shared/words/mail/their-words.ts'

describe('a subject', () => {
  it.each([
    'Help!',
    'HELP',
    'Problem',
    'Frage',
    'Kurze Frage',
    'quick question',
    'IT problem',
    'Bitte um Hilfe!',
    '(no subject)',
    '???',
    'Urgent!!! Please help',
    'Dringend',
    '',
  ])('says nothing: %j', (subject) => expect(saysNothing(subject.replace('um', ''))).toBe(true))
  it.each([
    'Printer jam in 204',
    'Problem with the beamer',
    'Frage zum Drucker',
    'Help: no sound',
    'WLAN',
    '请帮忙',
  ])('says something: %j', (subject) => expect(saysNothing(subject)).toBe(false))
})

describe('the first sentence', () => {
  it.each([
    ['Hi Sam,\n\nthe printer in 204 eats paper. It began today.', 'the printer in 204 eats paper.'],
    ['Hello Sam, the printer eats paper! Help.', 'the printer eats paper!'],
    [
      'Dear Mr Fox,\nI hope you are well. My screen stays\nblack since noon. Ann',
      'My screen stays black since noon.',
    ],
    ['Sehr geehrte Frau Fox,\n\nmein Bildschirm bleibt schwarz. Danke!', 'mein Bildschirm bleibt schwarz.'],
    ['Hallo\n\nDer Beamer geht nicht an', 'Der Beamer geht nicht an'],
    ['Please help!\nThe beamer is dark.', 'The beamer is dark.'],
    ['> The beamer is dark.\n> Ann', ''],
    ['Hi', ''],
    ['', ''],
  ])('of %j', (body, sentence) => expect(firstSentence(body)).toBe(sentence))
})

describe('their words', () => {
  it('are the subject, as far as it says something', () => {
    expect(theirWords({ subject: 'Printer jam', body: 'It eats paper.' })).toBe('Printer jam')
    expect(theirWords({ subject: 'Help!', body: 'Hi,\nthe printer eats paper. Ann' })).toBe(
      'the printer eats paper.',
    )
    expect(theirWords({ subject: 'Help!', body: '' })).toBe('Help!')
  })

  it('are cut at a word, however long the sentence is', () => {
    const words = theirWords({ subject: 'Problem', body: `It ${'jams and '.repeat(80)}jams.` })
    expect(words.length).toBeLessThanOrEqual(300)
    expect(words).toMatch(/(?:jams|and)…$/)
  })

  it('come out of a pasted mail, and stay out of a typed line', () => {
    const context = { now: 0, timeZone: 'UTC', requesters: [] }
    const mail =
      'From: Ann Lee <ann@school.org>\nSubject: Re: Frage\nTo: it@school.org\n\nHallo,\n\nder Drucker zieht kein Papier ein. Gruß, Ann'
    expect(parseCapture(mail, context)).toMatchObject({
      title: 'Frage',
      inTheirWords: 'der Drucker zieht kein Papier ein.',
    })
    expect(parseCapture('@ann Help!', context)).not.toHaveProperty('inTheirWords')
  })
})
