import { describe, expect, it } from 'vitest'
import { parsePastedMail } from '../../../../shared/words/mail/pasted-mail.ts'

const ann = { name: 'Ann Lee', email: 'ann@school.org' }
/** Without its thread, which has tests of its own, and the sender's words alone. */
const mail = (...lines: string[]) => {
  const found = parsePastedMail(lines.join('\n'))
  if (found === undefined) return undefined
  const { thread: _, body: __, ...rest } = found
  return rest
}
const jam = { requester: ann, title: 'Printer jam', details: 'It jams.\n\nAnn' }
const body = ['It jams.', '', 'Ann']

describe('a pasted mail', () => {
  it.each([
    [
      'Outlook',
      [
        'From: Lee, Ann <ann@school.org>',
        'Sent: Wednesday, 18 November 2026 10:32',
        'To: IT <it@school.org>',
        'Cc: Bob <bob@school.org>',
        'Subject: RE: Printer jam',
        '',
        ...body,
      ],
    ],
    [
      'Outlook with bold labels',
      [
        '*From:* Ann Lee <ann@school.org>',
        '*Sent:* Wednesday',
        '*To:* it@school.org',
        '*Subject:* FW: Printer jam',
        '',
        ...body,
      ],
    ],
    [
      'an older Outlook',
      ['From: Lee, Ann [mailto:ann@school.org] ', 'Sent: Wed', 'To: IT', 'Subject: Printer jam', '', ...body],
    ],
    [
      'Outlook with a doubled address',
      [
        'From: Ann Lee <ann@school.org<mailto:ann@school.org>>',
        'Sent: Wed',
        'Subject: Re: Fwd: RE[2]: Printer jam',
        '',
        ...body,
      ],
    ],
    [
      'German Outlook',
      [
        'Von: Ann Lee <ann@school.org>',
        'Gesendet: Mittwoch, 18. November 2026 10:32',
        'An: Hilfe <it@school.org>',
        'Betreff: AW: WG: Printer jam',
        '',
        ...body,
      ],
    ],
    [
      'Apple Mail',
      [
        'From: Ann Lee <ann@school.org>',
        'Subject: Printer jam',
        'Date: 18 November 2026 at 10:32:11 CET',
        'To: it@school.org',
        '',
        ...body,
      ],
    ],
    [
      'Apple Mail, forwarded',
      [
        'Begin forwarded message:',
        '',
        'From: Ann Lee <ann@school.org>',
        'Subject: Printer jam',
        'Date: 18 November 2026',
        '',
        ...body,
      ],
    ],
    [
      'Apple Mail, quoted',
      ['> From: Ann Lee <ann@school.org>', '> Subject: Printer jam', '> ', '> It jams.', '>', '> Ann'],
    ],
    [
      'Gmail, forwarded',
      [
        '---------- Forwarded message ---------',
        'From: *Ann Lee* <ann@school.org>',
        'Date: Wed, Nov 18, 2026 at 10:32 AM',
        'Subject: Printer jam',
        'To: <it@school.org>',
        '',
        '',
        ...body,
      ],
    ],
    [
      "Gmail's page",
      [
        'Printer jam',
        'Inbox',
        '',
        'Ann Lee <ann@school.org>',
        '10:32 AM (2 hours ago)',
        'to me',
        '',
        ...body,
      ],
    ],
    [
      "Outlook's page",
      [
        'Printer jam',
        '\u200B',
        'AL',
        '\u200B',
        'Ann Lee<ann@school.org>',
        '\u200B',
        '\u200BTo:\u200BYou\u200B',
        'Wed 18/11/2026 10:32',
        ...body,
      ],
    ],
    [
      'headers with blank lines between',
      ['From: Ann Lee <ann@school.org>', '', 'Subject: Printer jam', '', 'To: IT', '', ...body],
    ],
    [
      'values below their labels',
      ['From:', 'Ann Lee <ann@school.org>', 'Subject:', 'Printer jam', '', ...body],
    ],
    [
      'somebody on behalf of somebody',
      [
        'From: Scanner <scan@x.org> on behalf of Ann Lee <ann@school.org>',
        'Subject: Printer jam',
        '',
        ...body,
      ],
    ],
    [
      'French headers',
      [
        'De : Ann Lee <ann@school.org>',
        'Envoyé : mercredi',
        'À : IT',
        'Objet : RE: Printer jam',
        '',
        ...body,
      ],
    ],
  ])('from %s', (_, lines) => {
    expect(mail(...lines)).toEqual(jam)
  })

  it.each([
    ['On Wed, Nov 18, 2026 at 10:32 AM Ann Lee <ann@school.org> wrote:'],
    ['On Wed, 18 Nov 2026 at 10:32, Ann Lee <ann@school.org>\nwrote:'],
    ['On 18 Nov 2026, at 10:32, Ann Lee <ann@school.org> wrote:'],
    ['Am 18.11.2026 um 10:32 schrieb Ann Lee <ann@school.org>:'],
    ['Am Mi., 18. Nov. 2026 um 10:32 Uhr schrieb Ann Lee <ann@school.org>:'],
  ])('quoted behind “%s”', (line) => {
    expect(mail(line, '', '> It jams.', '>', '> Ann')).toEqual({
      requester: ann,
      title: 'It jams.',
      details: 'Ann',
    })
  })

  it('keeps what was typed above a quotation as the title, and the quotation', () => {
    const quotation = 'On 18 Nov 2026, at 10:32, Ann Lee <ann@school.org> wrote:\n> It jams.'
    expect(mail('Printer in 204', '', quotation)).toEqual({
      requester: ann,
      title: 'Printer in 204',
      details: quotation,
    })
  })

  it('keeps signature, older mails and the names of attachments', () => {
    const rest = [
      'It jams.',
      '',
      'From: Bob <bob@school.org>',
      'Subject: Old',
      '',
      'older',
      '-- ',
      'Ann Lee, Room 204',
    ]
    expect(
      mail('From: Ann Lee <ann@school.org>', 'Subject: Printer jam', 'Attachments: scan.pdf', '', ...rest)
        ?.details,
    ).toBe(['Attachments: scan.pdf', ...rest].join('\n'))
    expect(mail('From: Ann Lee <ann@school.org>', 'Subject: Fwd: x', '', ...rest.slice(2))?.details).toBe(
      rest.slice(2).join('\n'),
    )
  })

  it('takes the first line of the body without a subject, and a name without an address', () => {
    expect(mail('From: Ann Lee <ann@school.org>', 'To: it@school.org', '', 'It jams.', 'Badly.')).toEqual({
      requester: ann,
      title: 'It jams.',
      details: 'Badly.',
    })
    expect(mail('From: Ann Lee', 'Sent: Monday', 'Subject: Printer', '', 'body')?.requester).toEqual({
      name: 'Ann Lee',
    })
  })

  it.each([
    ['Printer: jam\nTo: do'],
    ['Ann Lee <ann@school.org>: printer\nmore'],
    ['printer\n@ann'],
    ['From: the printer\nsmoke comes out'],
    ['An: example'],
    ['Move mailbox\nFrom: ann@old.org\nTo: ann@new.org\nby Friday'],
    ['Order\nFrom: warehouse\nTo: room 204\nDate: Monday\n\nsix toners'],
    ['The note said:\nOn Monday the printer wrote:\nnothing'],
  ])('is not seen in %j', (text) => {
    expect(parsePastedMail(text)).toBeUndefined()
  })
})
