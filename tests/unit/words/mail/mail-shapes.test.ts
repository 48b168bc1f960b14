import { describe, expect, it } from 'vitest'
import { parseCapture } from '../../../../shared/words/capture.ts'
import { parsePastedMail } from '../../../../shared/words/mail/pasted-mail.ts'
import { banners, bodies, notes, shapes, subjects } from './mail-shapes.ts'

const ann = { name: 'Ann Lee', email: 'ann@school.org' }
const paragraphs = (...parts: string[]) => parts.filter((part) => part !== '').join('\n\n')

describe('a mail in the shape of every program and language', () => {
  it.each(shapes.filter(({ kind }) => kind !== 'reply'))(
    'is Ann’s, whatever stands above it: $name',
    ({ name, text }) => {
      for (const note of notes)
        for (const [index, banner] of banners.entries())
          for (const [given, title] of subjects) {
            // Where nothing parts headers and words, nothing tells where a broken subject ends.
            if (/one line|at once/.test(name) && given.includes('\n')) continue
            const body = bodies[index % bodies.length] ?? ''
            const pasted = paragraphs(banner, note, text(given, body))
            expect([pasted, parsePastedMail(pasted)]).toMatchObject([
              pasted,
              { requester: ann, title, body, details: paragraphs(note, body) },
            ])
          }
    },
  )

  it.each(shapes.filter(({ kind }) => kind === 'reply'))('is quoted: $name', ({ text }) => {
    for (const banner of banners)
      for (const body of bodies) {
        const [title, ...rest] = body.split('\n')
        const pasted = paragraphs(banner, text('', body))
        const requester = text('', '').includes('@') ? ann : { name: ann.name }
        expect([pasted, parsePastedMail(pasted)]).toMatchObject([
          pasted,
          { requester, title, body: rest.join('\n').trim() },
        ])
      }
  })

  it('is read in further languages', () => {
    for (const [pasted, title] of [
      [
        '---------- Forwarded message ---------\nOd: Ann Lee <ann@school.org>\nDate: śr. 10:32\nSubject: Drukarka\nTo: k@x.org\n\n\nNie działa.',
        'Drukarka',
      ],
      [
        'FYI\n\nVidarebefordrat mejl:\n\n> Från: Ann Lee <ann@school.org>\n> Ämne: Skrivare\n> Datum: 18 november\n> Till: k@x.org\n>\n> Den fastnar.',
        'Skrivare',
      ],
      [
        'Em qua., 18 de nov. de 2026 às 10:32, Ann Lee <ann@school.org> escreveu:\n\n> Não imprime.',
        'Não imprime.',
      ],
      [
        'Den ons. 18. nov. 2026 kl. 10.32 skrev Ann Lee <ann@school.org>:\n\n> Den virker ikke.',
        'Den virker ikke.',
      ],
    ] as const)
      expect(parsePastedMail(pasted)).toMatchObject({ requester: ann, title })
  })
})

describe('an answer above the technician’s own mail', () => {
  const kim = 'Kim Fox <kim@school.org>'
  const head = (subject: string) =>
    `From: ${kim}\nSent: Wednesday 10:32\nTo: Ann Lee <ann@school.org>\nSubject: ${subject}\n\nOK now?`
  const requesterOf = (text: string, technician?: string) =>
    parseCapture(text, { now: 0, timeZone: 'UTC', requesters: [], technician }).requester

  it.each([
    `Yes, it still jams.\n\nAnn\n\nOn Wed, Nov 18, 2026 at 9:00 AM ${kim} wrote:\n\n> OK now?`,
    `Nein, leider nicht.\n\nAm 18.11.2026 um 10:32 schrieb ${kim}:\n\n> OK now?`,
    `Oui, toujours.\n\nLe mer. 18 nov. 2026 à 10:32, ${kim} a écrit :\n\n> OK now?`,
    `Yes, it still jams.\n\n${head('RE: Printer')}`,
    `Nein.\n\n________________________________\n${head('AW: Printer')}`,
  ])('is not from the technician: %j', (text) => {
    const who = requesterOf(text)
    expect(who?.email ?? 'ann@school.org').toBe('ann@school.org')
    expect(who?.name ?? 'Ann Lee').toBe('Ann Lee')
  })

  it('is known by the technician’s name, whatever the subject is', () => {
    expect(requesterOf(`Yes it does\n\n${head('Printer')}`, 'Kim Fox')).toEqual(ann)
    expect(
      requesterOf(`Yes it does\n\nOn 18 Nov 2026, at 10:32, ${kim} wrote:\n> OK?`, 'kim fox'),
    ).toBeUndefined()
    expect(
      requesterOf(
        `Please look. And soon.\n\nOn 18 Nov 2026, at 10:32, Ann Lee <ann@school.org> wrote:\n> x`,
        'Kim Fox',
      ),
    ).toEqual(ann)
  })
})
