import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswer } from '../../../electron/ipc/answer.ts'
import { type RequestChannel, requests } from '../../../shared/contract.ts'
import { defaultSettings } from '../../../shared/model/settings.ts'
import { anApp } from '../services/an-app.ts'

const own = { url: 'app://in-the-loop/panel/index.html', parent: null }
const channels = Object.keys(requests) as RequestChannel[]

const aFunnel = () => {
  const app = anApp()
  const unexpected: unknown[] = []
  const answer = createAnswer({
    handlers: app.ask,
    isOwnPage: (url) => url.startsWith('app://in-the-loop/'),
    onUnexpected: (_, error) => void unexpected.push(error),
  })
  return { app, answer, unexpected }
}

/** What is sent where something else belongs: every kind of value, some of them long. */
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, Number.NaN, -1, 2 ** 53, '', '\uD800', [], {}, { __proto__: null }),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.repeat(2_000)),
  fc.array(fc.constantFrom('x', 1, null), { maxLength: 300 }),
)
const names = [
  'issueId',
  'issueIds',
  'patch',
  'until',
  'by',
  'note',
  'when',
  'line',
  'reason',
  'template',
  'drafts',
]
const request = fc.oneof(
  anything,
  fc.dictionary(fc.constantFrom(...names), fc.oneof(anything, fc.constantFrom(1, 2, [1], '1-hour', 'phone'))),
)

describe('the funnel', () => {
  it('answers whatever is asked, and a refusal changes nothing and says why in few words', async () => {
    const { app, answer, unexpected } = aFunnel()
    await app.capture('Printer jam, Ann Lee <ann@school.org>')
    await app.capture('fixed: Projector @Bob')
    const file = new Database(app.path, { readonly: true })
    const version = () =>
      [file.pragma('data_version', { simple: true }), app.settings(), app.opened.length] as const
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), request, async (channel, raw) => {
        const before = version()
        const reply = await answer(channel, own, raw)
        if (reply.ok) return
        expect(version()).toEqual(before)
        expect(Buffer.byteLength(reply.error.message)).toBeLessThan(2_048)
      }),
      { numRuns: 2_000 },
    )
    file.close()
    expect(unexpected).toEqual([])
  })

  it.each([
    ['no frame', null],
    ['a frame within a page', { ...own, parent: {} }],
    ['a page from elsewhere', { ...own, url: 'https://in-the-loop/panel' }],
  ])('refuses %s', async (_, sender) => {
    const { app, answer } = aFunnel()
    for (const channel of channels)
      expect(await answer(channel, sender, {})).toMatchObject({ error: { code: 'forbidden-sender' } })
    expect(app.opened).toEqual([])
  })

  it.each([
    ['a million', 1_000_000, 'That is too much at once.'],
    ['ten thousand', 10_000, 'Working hours, holidays: may have at most 3000.'],
  ])('looks at none of %s holidays', async (_, length, words) => {
    const { app, answer } = aFunnel()
    const holidays = Array.from({ length }, () => 'never')
    const patch = { workingHours: { ...defaultSettings.workingHours, holidays } }
    const reply = await answer('settings:change', own, { patch })
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-request', message: words } })
    expect(app.settings().workingHours.holidays).toEqual([])
  })

  it('echoes no more of what was sent than can be read', async () => {
    const { answer } = aFunnel()
    const long = 'x'.repeat(1_000_000)
    for (const channel of channels)
      for (const raw of [
        long,
        { issueId: 1, when: long, by: long, until: long, template: long },
        { issueId: 1, patch: { requester: { id: 1, timeZone: long } }, [long]: long },
        { patch: { shortcut: long, templates: { [long]: long }, [long]: 1 } },
      ]) {
        const reply = await answer(channel, own, raw)
        expect(Buffer.byteLength(JSON.stringify(reply.ok ? {} : reply.error))).toBeLessThan(2_048)
      }
  })
})
