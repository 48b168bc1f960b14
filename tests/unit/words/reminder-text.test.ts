import { describe, expect, it } from 'vitest'
import { type FollowUpKind, followUpKinds } from '../../../shared/model/follow-up.ts'
import type { NotificationChoice } from '../../../shared/model/notification.ts'
import { digestNotification, singleNotification } from '../../../shared/words/reminder-text.ts'
import { aFollowUp, anIssue, annLee, berlinNow, oneOfEach, thursday } from '../../fakes/sample-follow-ups.ts'

const named = { ...berlinNow, showNames: true }
const unnamed = { ...berlinNow, showNames: false }
const choices = (kind: FollowUpKind, requester = annLee): NotificationChoice[] =>
  singleNotification({ ...oneOfEach[kind], requester }, named).actions.map(({ choice }) => choice)

describe('one notification', () => {
  it.each<[FollowUpKind, string, string]>([
    [
      'acknowledgement',
      'Ann Lee has had no word yet',
      'Printer jam in 204, came in 1 day ago by mail. Say that it has arrived?',
    ],
    [
      'update',
      'Ann Lee hasn’t heard for 3 days',
      'Printer jam in 204, open for 8 days. A word, even without news?',
    ],
    [
      'promise',
      'Promised to Ann Lee by 10:30',
      'Printer jam in 204. Due in 30 min. Keep it, or say that it takes longer.',
    ],
    ['resolution', 'Ann Lee doesn’t know yet', 'Printer jam in 204, fixed 22 h ago. Write the mail?'],
    [
      'chase',
      'Ask the provider again',
      'Printer jam in 204. They said yesterday 17:00, and Ann Lee is waiting.',
    ],
    [
      'check-in',
      'Does it still work for Ann Lee?',
      'Printer jam in 204, told 1 day ago. Ask, so that it can be closed?',
    ],
  ])('%s', (kind, title, body) => {
    expect(singleNotification(oneOfEach[kind], named)).toMatchObject({ title, body })
  })

  it('offers what settles it', () => {
    const toTell: NotificationChoice[] = ['write-mail', 'snooze-1-hour', 'already-told']
    for (const kind of ['acknowledgement', 'update', 'promise', 'resolution'] as const)
      expect(choices(kind)).toEqual(toTell)
    expect(choices('chase')).toEqual(['chased', 'snooze-1-hour'])
    expect(choices('check-in')).toEqual(['write-mail', 'works', 'snooze-1-hour'])
  })

  it('offers no mail to somebody without an address', () => {
    const noAddress = { ...annLee, email: null }
    for (const kind of followUpKinds) {
      expect(choices(kind, noAddress)).not.toContain('write-mail')
      const { body } = singleNotification({ ...oneOfEach[kind], requester: noAddress }, named)
      if (kind !== 'chase' && kind !== 'promise') expect(body).toMatch(/Give them a call\?$/)
    }
  })

  it('says that a promise is broken', () => {
    const { title } = singleNotification(
      { ...oneOfEach.promise, issue: anIssue({ promisedAt: thursday - 60_000 }) },
      named,
    )
    expect(title).toBe('Promised to Ann Lee by 09:59, and it has passed')
  })

  it('names nobody and nothing where it must not', () => {
    expect(singleNotification(oneOfEach.resolution, unnamed)).toMatchObject({
      title: 'Somebody doesn’t know yet',
      body: 'An issue was fixed 22 h ago. Write the mail?',
    })
    for (const kind of followUpKinds) {
      const { title, body } = singleNotification(oneOfEach[kind], unnamed)
      expect(`${title} ${body}`).not.toMatch(/Ann|Lee|Printer|jam|204|provider/)
      expect(title.length).toBeGreaterThan(10)
      expect(body).toMatch(/^[A-Z].+[.?]$/)
    }
  })
})

describe('the digest', () => {
  const all = followUpKinds.map((kind, id) => {
    const { followUp, issue } = oneOfEach[kind]
    return { issue, followUp: { ...followUp, id }, requester: { ...annLee, id, name: `Person ${id}` } }
  })

  it('says of each what is owed, the most urgent first', () => {
    const broken = {
      followUp: aFollowUp('promise', { id: 9, dueAt: thursday - 60_000 }),
      issue: anIssue({ title: 'Wi-Fi', promisedAt: thursday - 60_000 }),
      requester: annLee,
    }
    const { title, body } = digestNotification([...all, broken], named)
    expect(title).toBe('6 people are waiting to hear')
    const lines = body.split('\n')
    expect(lines[0]).toBe('Ann Lee: Wi-Fi (promised by 09:59)')
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toBe('and 3 more')
    expect(digestNotification([oneOfEach.resolution, broken], named).body).toBe(
      'Ann Lee: Wi-Fi (promised by 09:59)\nAnn Lee: Printer jam in 204',
    )
  })

  it('names nobody where it must not', () => {
    expect(digestNotification(all, unnamed).body).toBe('6 things are owed, the oldest for 3 days.')
    const fixes = [oneOfEach.resolution, { ...oneOfEach.resolution, requester: { ...annLee, id: 2 } }]
    expect(digestNotification(fixes, unnamed).body).toBe('2 fixes are untold, the oldest for 22 h.')
  })

  it('counts what nobody in particular waits for', () => {
    const chase = { ...oneOfEach.chase, requester: null }
    expect(digestNotification([chase, chase], named).title).toBe('2 things are to be followed up')
  })
})
