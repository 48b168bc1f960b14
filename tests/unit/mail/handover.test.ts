import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { draftAsText, handover } from '../../../electron/mail/handover.ts'
import { handoverForms } from '../../../shared/model/settings.ts'
import { handoverPlan } from '../../../shared/words/mail/handover-plan.ts'
import { anyDraft } from '../words/mail/any-mail.ts'

const short = { to: ['ann@school.org'], subject: 'Fixed: Printer jam', body: 'Hello Ann,\n\nIt works.' }
const long = { ...short, body: 'Es läuft wieder. '.repeat(150) }
const photo = { name: 'photo.png', mediaType: 'image/png', content: new Uint8Array([1, 2, 3]) }
const many = Array.from({ length: 60 }, (_, index) => `person.number.${index}@a-school.example.org`)

describe('handing a draft over', () => {
  it.each(handoverForms)('goes as it was wished while it fits: %s', (form) => {
    expect(handover(short, { form })).toMatchObject({ form, steppedFrom: null, words: null })
  })

  it('steps from a mail link to a draft file when the mail is too long, and says so', async () => {
    const way = handover(long)
    expect(way).toMatchObject({
      form: 'eml',
      steppedFrom: 'mailto',
      words: expect.stringMatching(/too long.*draft file/),
    })
    const mail = await PostalMime.parse(way.form === 'eml' ? way.content : '')
    expect(mail.text?.trim()).toBe(long.body.trim())
  })

  it('opens a short mail link with the text on the clipboard instead, if set so', () => {
    expect(handover(long, { form: 'mailto', tooLong: 'clipboard' })).toEqual({
      form: 'mailto',
      url: 'mailto:ann@school.org?subject=Fixed%3A%20Printer%20jam',
      clipboard: long.body,
      steppedFrom: null,
      words: 'It is too long for a mail link, so the text is on the clipboard: paste it there.',
    })
    expect(handover({ ...long, to: many }, { form: 'mailto', tooLong: 'clipboard' }).form).toBe('eml')
  })

  it.each([
    ['gmail', 'Gmail'],
    ['outlook-web', 'Outlook on the web'],
  ] as const)('opens the page with the text on the clipboard when it is too long: %s', (form, name) => {
    const way = handover(long, { form })
    expect(way).toMatchObject({ form, clipboard: long.body, steppedFrom: null })
    expect(way.words).toContain(name)
    expect(way.form === form && new URL(way.url).searchParams.get('body')).toBeNull()
    const everyone = handover({ ...long, bcc: many }, { form })
    expect(everyone).toMatchObject({ form: 'copy', steppedFrom: form, words: expect.stringContaining(name) })
  })

  it('puts files into a draft file; where they cannot go along, it asks for them by name', () => {
    const attachments = [photo, { ...photo, name: 'log.txt' }]
    expect(handover(short, { form: 'mailto', tooLong: 'clipboard', attachments })).toMatchObject({
      form: 'eml',
      steppedFrom: 'mailto',
      words: expect.stringContaining('the files'),
    })
    expect(handover(short, { form: 'eml', attachments })).toMatchObject({ form: 'eml', words: null })
    for (const form of ['gmail', 'outlook-web', 'copy'] as const)
      expect(handover(short, { form, attachments })).toMatchObject({
        form,
        words: expect.stringContaining('photo.png, log.txt'),
      })
  })

  it('does what the plan says, never beyond what the system takes', () => {
    const wish = fc.record({
      form: fc.constantFrom(...handoverForms),
      tooLong: fc.constantFrom('eml' as const, 'clipboard' as const),
      attachments: fc.subarray([photo]),
    })
    const sized = fc.tuple(anyDraft, fc.nat({ max: 3_000 })).map(([draft, length]) => ({
      ...draft,
      body: draft.body + 'ü'.repeat(length),
    }))
    fc.assert(
      fc.property(sized, wish, (draft, wished) => {
        const plan = handoverPlan(draft, wished)
        const way = handover(draft, wished)
        expect([way.form, way.steppedFrom, way.words]).toEqual([plan.form, plan.steppedFrom, plan.words])
        const changed = plan.form !== wished.form || plan.pastesBody
        if (changed) expect(plan.words).toMatch(/^[A-Z].*\.$/)
        if ('url' in way) {
          expect(way.url.length).toBeLessThanOrEqual(1_800)
          expect(way.clipboard).toBe(plan.pastesBody ? draft.body : null)
        }
      }),
    )
  })

  it('is text for whoever pastes', () => {
    expect(draftAsText({ ...short, cc: ['it@school.org'], bcc: ['bob@school.org', 'eve@school.org'] })).toBe(
      'To: ann@school.org\nCc: it@school.org\nBcc: bob@school.org, eve@school.org\nSubject: Fixed: Printer jam\n\nHello Ann,\n\nIt works.',
    )
  })
})
