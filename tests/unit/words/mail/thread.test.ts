import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlDraft } from '../../../../electron/mail/eml.ts'
import { parseCapture } from '../../../../shared/words/capture.ts'
import { isMessageId } from '../../../../shared/words/mail/message-id.ts'
import { parsePastedMail } from '../../../../shared/words/mail/pasted-mail.ts'
import { answering, replySubject } from '../../../../shared/words/mail/reply.ts'
import { anyDraft, anyId, anyText } from './any-mail.ts'

const source = [
  'Received: from mx.school.org by mail.example.org; Wed, 18 Nov 2026 10:32:01 +0000',
  'DKIM-Signature: v=1; a=rsa-sha256;',
  '\tb=abc',
  'Message-ID: <c3@school.org>',
  'References: <a1@school.org>',
  ' <b2@school.org>',
  'In-Reply-To: <b2@school.org>',
  'From: =?utf-8?Q?J=C3=BCrgen_Ma=C3=9F?= <juergen@school.org>',
  'To: it@school.org',
  'Subject: =?utf-8?B?QVc6IERydWNrZXIga2xlbW10IPCfmKk=?=',
  'MIME-Version: 1.0',
]
const captured = (lines: readonly string[]) =>
  parseCapture(lines.join('\n'), { now: 0, timeZone: 'UTC', requesters: [] })

describe('the thread of a pasted mail', () => {
  it('is read from its source, with the text decoded', () => {
    const parts = [
      'Content-Type: multipart/alternative; boundary="x_y"',
      '',
      'For old programs.',
      '--x_y',
      'Content-Type: text/html',
      '',
      '<p>no</p>',
      '--x_y',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Er klemmt im f=FCnften =',
      'Stock.',
      '--x_y--',
    ]
    expect(captured([...source, ...parts])).toMatchObject({
      title: 'Drucker klemmt 😩',
      details: 'Er klemmt im fünften Stock.',
      requester: { name: 'Jürgen Maß', email: 'juergen@school.org' },
      channel: 'mail',
      thread: {
        subject: 'AW: Drucker klemmt 😩',
        messageId: '<c3@school.org>',
        references: ['<a1@school.org>', '<b2@school.org>'],
      },
    })
    const inBase64 = ['Content-Transfer-Encoding: base64', '', btoa('Er klemmt.')]
    expect(captured([...source, ...inBase64]).details).toBe('Er klemmt.')
  })

  it('is read from headers above a copied mail, and without ids from the subject alone', () => {
    const head = ['From: Ann Lee <ann@school.org>', 'Subject: RE: FW: Printer jam']
    const body = ['', 'It jams.']
    expect(captured([...head, 'In-Reply-To: <a1@x.org>', 'Message-ID: <b2@x.org>', ...body])).toMatchObject({
      title: 'Printer jam',
      details: 'It jams.',
      thread: { subject: 'RE: FW: Printer jam', messageId: '<b2@x.org>', references: ['<a1@x.org>'] },
    })
    expect(captured([...head, ...body]).thread).toEqual({
      subject: 'RE: FW: Printer jam',
      messageId: null,
      references: [],
    })
    expect(
      captured(['On Wed, 18 Nov 2026 at 10:32, Ann Lee <ann@school.org> wrote:', '> It jams.']).thread,
    ).toBe(undefined)
    expect(captured(['printer jam @ann']).thread).toBeUndefined()
  })

  it('never fails, and keeps no id that could end a header', () => {
    fc.assert(
      fc.property(anyText, anyId, fc.array(anyId), anyText, (subject, id, before, body) => {
        const lines = ['From: a@b.org', `Message-ID: ${id}`, `References: ${before.join('\n ')}`]
        const found = parsePastedMail([...lines, `Subject: ${subject}`, '', body].join('\n'))
        const thread = found?.thread
        for (const each of [...(thread?.references ?? []), ...(thread?.messageId ? [thread.messageId] : [])])
          expect(isMessageId(each)).toBe(true)
      }),
    )
  })
})

describe('an answer', () => {
  it.each([
    ['Printer jam', 'Re: Printer jam'],
    ['Re: Printer jam', 'Re: Printer jam'],
    ['AW: RE[2]: Re : Drucker', 'Re: Drucker'],
    ['Fwd: Printer jam', 'Re: Fwd: Printer jam'],
    ['Reset: my password', 'Re: Reset: my password'],
    ['Re: ', 'Re:'],
  ])('has the subject %j as %j', (theirs, ours) => {
    expect(replySubject(theirs)).toBe(ours)
  })

  it('names the mail that it answers, and those before it', () => {
    const thread = { subject: 'Jam', messageId: '<b@x.org>', references: ['<a@x.org>', 'no id'] }
    expect(answering(thread)).toEqual({
      subject: 'Re: Jam',
      inReplyTo: '<b@x.org>',
      references: ['<a@x.org>', '<b@x.org>'],
    })
    expect(answering({ subject: '', messageId: null, references: [] })).toEqual({})
    const ids = Array.from({ length: 50 }, (_, index) => `<${index}@x.org>`)
    const { references = [] } = answering({ subject: 'Jam', messageId: '<b@x.org>', references: ids })
    expect([references.length, references[0], references.at(-1)]).toEqual([30, '<0@x.org>', '<b@x.org>'])
  })

  it('writes no header but its own, whatever the ids are', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [head = ''] = emlDraft(draft).split('\r\n\r\n')
        const names = head.split('\r\n').map((line) => (/^ /.test(line) ? '' : line.replace(/:.*/s, '')))
        const known =
          /^(?:|X-Unsent|To|Cc|Bcc|Subject|In-Reply-To|References|MIME-Version|Content-Type|Content-Transfer-Encoding)$/
        for (const name of names) expect(name).toMatch(known)
        for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
      }),
    )
  })
})
