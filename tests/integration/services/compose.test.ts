import { describe, expect, it } from 'vitest'
import { at } from '../log/days.ts'
import { anApp } from './an-app.ts'

const fixed = 'fixed: Printer jam in 204, Ann Lee <ann@school.org>'
const open = 'Colour printer for room 204, Ann Lee <ann@school.org>'

const decline = { letter: 'decline', variant: 'warm', language: 'en' } as const
const alternative = 'the printer in the staff room prints in colour'

describe('composing', () => {
  it('opens and records nothing', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const composed = await app.ask['mail:compose']({ issueId })
    expect(composed).toMatchObject({
      to: 'ann@school.org',
      cc: [],
      letter: 'resolved-watch',
      variant: 'warm',
      language: 'en',
      subject: 'Fixed: Printer jam in 204',
      missing: [],
      refusal: null,
      form: 'mailto',
    })
    expect(composed.body).toMatch(/^Hello Ann,/)
    expect(app.opened).toEqual([])
    expect((await app.view(issueId)).openedDraft).toBeNull()
  })

  it('offers each letter that fits once, and asks for what the chosen one needs', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    const { offered, asks, missing } = await app.ask['mail:compose']({ issueId, letter: 'our-mistake' })
    expect(new Set(offered.map(({ letter }) => letter)).size).toBe(offered.length)
    expect(offered.map(({ letter }) => letter)).not.toContain('resolved')
    expect(offered.map(({ letter }) => letter)).not.toContain('waiting')
    expect(asks).toEqual(['whatHappened', 'whatChanges'])
    expect(missing).toEqual(['whatHappened'])
  })

  it('is the very mail that is opened then', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    const wish = { letter: 'promise', variant: 'formal', facts: { promise: 'tomorrow noon' } } as const
    const composed = await app.ask['mail:compose']({ issueId, ...wish })
    expect(composed.body).toContain('12:00 tomorrow')
    const { draft } = await app.ask['issue:write-mail']({ issueId, ...wish })
    expect(draft).toEqual({ to: ['ann@school.org'], subject: composed.subject, body: composed.body })
  })

  it('says what is no time, and does not open a promise without one', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    const wish = { issueId, letter: 'promise', facts: { promise: 'soonish' } } as const
    expect((await app.ask['mail:compose'](wish)).promiseProblem).toMatch(/soonish|time/)
    await expect(app.ask['issue:write-mail'](wish)).rejects.toMatchObject({ code: 'invalid-request' })
    expect(app.opened).toEqual([])
  })

  it('writes in the language of the requester, else of the settings, unless told otherwise', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    await app.ask['settings:change']({ patch: { letters: { language: 'de', variant: 'brief' } } })
    expect(await app.ask['mail:compose']({ issueId })).toMatchObject({ language: 'de', variant: 'brief' })
    const { requester } = await app.view(issueId)
    await app.ask['issue:edit']({ issueId, patch: { requester: { id: requester?.id, language: 'en' } } })
    expect((await app.ask['mail:compose']({ issueId })).language).toBe('en')
    const { body } = await app.ask['mail:compose']({ issueId, language: 'de' })
    expect(body).toMatch(/^(?:Hallo|Guten Tag|Liebe)/)
  })

  it('greets the requester as they are addressed, in either language', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const { requester } = await app.view(issueId)
    const known = (who: Readonly<Record<string, unknown>>) =>
      app.ask['issue:edit']({ issueId, patch: { requester: { id: requester?.id, ...who } } })
    const greeting = async (variant: 'warm' | 'formal', language: 'en' | 'de') =>
      (await app.ask['mail:compose']({ issueId, variant, language })).body.split('\n')[0]

    await known({ salutation: 'Ms' })
    expect(await greeting('warm', 'en')).toBe('Hello Ann,')
    expect(await greeting('formal', 'en')).toBe('Dear Ms Lee,')
    expect(await greeting('warm', 'de')).toBe('Hallo Frau Lee,')
    await known({ degree: 'Dr.', familiar: false })
    expect(await greeting('warm', 'en')).toBe('Hello Dr. Lee,')
    expect(await greeting('formal', 'de')).toBe('Sehr geehrte Frau Dr. Lee,')
    await known({ familiar: true })
    expect(await greeting('formal', 'en')).toBe('Dear Ann,')
    const { body } = await app.ask['mail:compose']({ issueId, variant: 'warm', language: 'de' })
    expect(body).toMatch(/^Hallo Ann,/)
    expect(body).not.toMatch(/\b(?:Sie|Ihnen|Ihr)\b/)
  })

  it('uses the technician’s own wording of that letter only', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const own = { subject: 'Done: {{ issue.title }}', body: '{{ greeting }}\n\nAll done.\n\n{{ signature }}' }
    await app.ask['settings:change']({ patch: { templates: { 'en/resolved-watch/warm': own } } })
    const { draft } = await app.ask['issue:write-mail']({ issueId })
    expect(draft.subject).toBe('Done: Printer jam in 204')
    expect(draft.body).toContain('All done.')
    const other = await app.ask['mail:compose']({ issueId, variant: 'brief' })
    expect(other.body).not.toContain('All done.')
  })
})

describe('a decline', () => {
  it('is not opened before its alternative is filled in, however it was edited', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    const composed = await app.ask['mail:compose']({ issueId, ...decline })
    expect(composed).toMatchObject({
      asks: ['why', 'alternative'],
      refusal: expect.stringContaining('offer'),
    })
    for (const facts of [{}, { alternative: ' . ' }, { why: 'It is old' }]) {
      const edited = { subject: 'No', body: 'No.', cc: [] }
      await expect(app.ask['issue:write-mail']({ issueId, ...decline, facts, edited })).rejects.toMatchObject(
        { code: 'missing-facts' },
      )
    }
    expect(app.opened).toEqual([])
    expect((await app.view(issueId)).openedDraft).toBeNull()

    const facts = { alternative }
    expect((await app.ask['mail:compose']({ issueId, ...decline, facts })).refusal).toBeNull()
    await app.ask['issue:write-mail']({ issueId, ...decline, facts })
    expect(app.opened[0]).toContain('The printer in the staff room prints in colour.')
    expect((await app.view(issueId)).openedDraft).toMatchObject({ letter: 'decline', kind: 'update' })
  })
})

describe('a letter without what it is about', () => {
  it.each([
    ['update-news', 'words', 'Say what is new first.'],
    ['waiting-requester', 'words', 'Ask your question first.'],
    ['our-mistake', 'whatHappened', 'Say what happened first.'],
    ['promise', 'promise', 'Say by when they will hear from you first.'],
  ] as const)('%s is not opened, and its field is asked for', async (letter, fact, refusal) => {
    const app = anApp()
    const issueId = await app.capture(open)
    expect(await app.ask['mail:compose']({ issueId, letter })).toMatchObject({ missing: [fact], refusal })
    await expect(app.ask['issue:write-mail']({ issueId, letter })).rejects.toMatchObject({
      code: 'missing-facts',
      message: refusal,
    })
    expect((await app.view(issueId)).openedDraft).toBeNull()
    await app.ask['issue:write-mail']({ issueId, letter, facts: { [fact]: 'tomorrow 3pm' } })
    expect((await app.view(issueId)).openedDraft).toMatchObject({ letter })
  })

  it('is not written by one click about an issue that waits for the requester', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    await app.ask['issue:wait']({ issueId, on: 'requester', name: '', until: 'friday' })
    await expect(app.ask['issue:write-mail']({ issueId, kind: 'update' })).rejects.toMatchObject({
      code: 'missing-facts',
    })
  })
})

describe('a resolution in another language than the letter', () => {
  it('is said', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    await app.ask['issue:resolve']({ issueId, resolution: 'Das Kabel war lose und ist jetzt wieder fest.' })
    expect((await app.ask['mail:compose']({ issueId })).resolutionIn).toBe('de')
    expect((await app.ask['mail:compose']({ issueId, language: 'de' })).resolutionIn).toBeNull()
  })
})

describe('what was edited', () => {
  it('goes out as edited, and its copies are remembered for the next draft', async () => {
    const app = anApp()
    const issueId = await app.capture(open)
    const edited = {
      subject: 'Your printer',
      body: 'Hello Ann,\n\nit is on its way.\n',
      cc: ['bob@school.org'],
    }
    const { draft } = await app.ask['issue:write-mail']({ issueId, letter: 'update-news', edited })
    expect(draft).toEqual({ to: ['ann@school.org'], ...edited })
    expect(new URL(app.opened[0] ?? '').searchParams.get('cc')).toBe('bob@school.org')
    await app.ask['issue:sent']({ issueId })
    expect((await app.ask['mail:compose']({ issueId })).cc).toEqual(['bob@school.org'])
    const { draft: next } = await app.ask['issue:write-mail']({ issueId })
    expect(next.cc).toEqual(['bob@school.org'])
  })

  it('is refused with an address that no mail could reach', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const edited = { cc: ['bob at school'] }
    for (const form of ['mailto', 'copy'] as const)
      await expect(app.ask['issue:write-mail']({ issueId, edited, form })).rejects.toMatchObject({
        code: 'invalid-address',
      })
    expect((await app.view(issueId)).openedDraft).toBeNull()
  })

  it('is offered again until it went out', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const edited = { subject: 'Fixed', body: 'Hello Ann,\n\nall is well again.\n' }
    await app.ask['issue:write-mail']({ issueId, edited })
    await app.ask['issue:not-sent']({ issueId })
    expect((await app.ask['mail:compose']({ issueId })).unsent).toEqual(edited)
    expect((await app.ask['mail:compose']({ issueId, letter: 'our-mistake' })).unsent).toBeNull()
    await app.ask['issue:write-mail']({ issueId, edited })
    await app.ask['issue:sent']({ issueId })
    expect((await app.ask['mail:compose']({ issueId, letter: 'resolved-watch' })).unsent).toBeNull()
  })
})

describe('which debt a letter answers', () => {
  it.each([
    ['resolved', 'resolution'],
    ['our-mistake', 'resolution'],
    ['decline', 'resolution'],
    ['update-news', 'update'],
  ] as const)('of a fix that they do not know of: %s is %s', async (letter, kind) => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const facts = { alternative, words: 'It is here.', whatHappened: 'I forgot it' }
    await app.ask['issue:write-mail']({ issueId, letter, facts })
    expect((await app.view(issueId)).openedDraft?.kind).toBe(kind)
  })

  it('after they were told: a further word of the fix is an update, a goodbye of the watch period a check-in', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    await app.ask['issue:told']({ issueId, by: 'phone' })
    app.time.set(at('2026-05-12T15:00:00+02:00'))
    for (const [letter, kind] of [
      ['resolved', 'update'],
      ['watch-over', 'check-in'],
    ] as const) {
      await app.ask['issue:write-mail']({ issueId, letter })
      expect((await app.view(issueId)).openedDraft?.kind).toBe(kind)
      await app.ask['issue:not-sent']({ issueId })
    }
  })
})

describe('the form', () => {
  it.each([
    ['mailto', /^mailto:ann@school\.org\?/],
    ['eml', /^X-Unsent: 1|\nX-Unsent: 1/],
    ['gmail', /^https:\/\/mail\.google\.com\//],
    ['outlook-web', /^https:\/\/outlook\.office\.com\//],
  ] as const)('%s is for this draft only', async (form, expected) => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const outcome = await app.ask['issue:write-mail']({ issueId, form })
    expect(outcome.form).toBe(form)
    expect(app.opened[0]).toMatch(expected)
    expect(app.settings().handover.form).toBe('mailto')
  })

  it('copy puts all of it on the clipboard', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const { form } = await app.ask['issue:write-mail']({ issueId, form: 'copy' })
    expect([form, app.opened]).toEqual(['copy', []])
    expect(app.copied[0]).toMatch(/^To: ann@school\.org\nSubject: Fixed: Printer jam in 204\n\nHello Ann,/)
  })

  it('steps to the next one where it cannot carry the mail, and says so', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const edited = { body: `Hello Ann,\n\n${'a long story '.repeat(300)}` }
    const outcome = await app.ask['issue:write-mail']({ issueId, edited, form: 'mailto' })
    expect(outcome).toMatchObject({ form: 'eml', words: expect.stringContaining('too long') })
    expect(outcome.draft.body).toBe(edited.body)
  })

  it('a second click means the same mail, another form another one once the first did not go out', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    await app.ask['issue:write-mail']({ issueId, form: 'gmail' })
    await app.ask['issue:write-mail']({ issueId, form: 'gmail' })
    expect(app.opened).toHaveLength(1)
    const another = app.ask['issue:write-mail']({ issueId, form: 'mailto' })
    await expect(another).rejects.toMatchObject({ code: 'not-possible' })
    await app.ask['issue:not-sent']({ issueId })
    await app.ask['issue:write-mail']({ issueId, form: 'mailto' })
    expect(app.opened).toHaveLength(2)
  })
})

describe('the wording of the letters', () => {
  const key = { language: 'en', letter: 'resolved', variant: 'warm' } as const

  it('is shown on a real issue, with what is wrong with it', async () => {
    const app = anApp()
    const issueId = await app.capture(fixed)
    const { original, variables } = await app.ask['letters:read'](key)
    expect(original.body).toContain('{{ greeting }}')
    expect(variables.map(({ name }) => name)).toContain('issue.inTheirWords')
    const template = { subject: 'On {{ issue.title }}', body: 'Hello {{ requestr.firstName }}, done.' }
    const preview = await app.ask['letters:preview']({ ...key, template, issueId })
    expect(preview.filled).toMatchObject({ subject: 'On Printer jam in 204' })
    expect(preview.problems).toMatchObject([{ part: 'body', start: 9, end: 27 }])
    expect(preview.refusal).toBeNull()
  })

  it('is shown on an invented issue where there is no real one', async () => {
    const app = anApp()
    const { original } = await app.ask['letters:read'](key)
    const { filled, problems } = await app.ask['letters:preview']({ ...key, template: original })
    expect(filled?.body).toMatch(/^Hello Ann,/)
    expect(problems).toEqual([])
  })

  it.each([
    { subject: 'Fixed', body: 'Hello {{ greeting, done.' },
    { subject: '{% if %}', body: 'Hello' },
    { subject: ' ', body: 'Hello' },
    { subject: 'Fixed', body: '\n' },
  ])('is not kept when nothing can be written with it: %o', async (template) => {
    const app = anApp()
    expect(await app.ask['letters:preview']({ ...key, template })).toMatchObject({
      filled: null,
      refusal: expect.any(String),
    })
    const patch = { templates: { 'en/resolved/warm': template } }
    expect(() => app.ask['settings:change']({ patch })).toThrow(
      expect.objectContaining({ code: 'invalid-request' }),
    )
    expect(app.settings().templates).toEqual({})
  })
})
