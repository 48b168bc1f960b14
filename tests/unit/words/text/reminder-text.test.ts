import { describe, expect, it } from 'vitest'
import { type FollowUpKind, followUpKinds } from '../../../../shared/model/follow-up.ts'
import type { NotificationChoice } from '../../../../shared/model/notification.ts'
import { reminderNotification } from '../../../../shared/words/text/reminder-text.ts'
import {
  aFollowUp,
  anIssue,
  annLee,
  berlinNow,
  oneOfEach,
  thursday,
} from '../../../fakes/sample-follow-ups.ts'

const named = { ...berlinNow, showNames: true }
const unnamed = { ...berlinNow, showNames: false }
const choices = (kind: FollowUpKind, requester = annLee): NotificationChoice[] =>
  reminderNotification([{ ...oneOfEach[kind], requester }], named).actions.map(({ choice }) => choice)

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
    expect(reminderNotification([oneOfEach[kind]], named)).toMatchObject({ title, body })
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
      const { body } = reminderNotification([{ ...oneOfEach[kind], requester: noAddress }], named)
      if (kind !== 'chase' && kind !== 'promise') expect(body).toMatch(/Give them a call\?$/)
    }
  })

  it('says that a promise is broken', () => {
    const { title } = reminderNotification(
      [{ ...oneOfEach.promise, issue: anIssue({ promisedAt: thursday - 60_000 }) }],
      named,
    )
    expect(title).toBe('Promised to Ann Lee by 09:59, and it has passed')
  })

  it('names nobody and nothing where it must not', () => {
    expect(reminderNotification([oneOfEach.resolution], unnamed)).toMatchObject({
      title: 'Somebody doesn’t know yet',
      body: 'An issue was fixed 22 h ago. Write the mail?',
    })
    for (const kind of followUpKinds) {
      const { title, body } = reminderNotification([oneOfEach[kind]], unnamed)
      expect(`${title} ${body}`).not.toMatch(/Ann|Lee|Printer|jam|204|provider/)
      expect(title.length).toBeGreaterThan(10)
      expect(body).toMatch(/^[A-Z].+[.?]$/)
    }
  })
})

describe('an issue with two reasons for one word', () => {
  const promise = oneOfEach.promise.followUp
  const issue = { ...oneOfEach.resolution.issue, promisedAt: promise.dueAt }
  const fixedAndPromised = [
    { followUp: { ...promise, id: 2 }, issue, requester: annLee },
    { ...oneOfEach.resolution, issue },
  ] as const

  it('is one notification, about the fix, which keeps the promise too', () => {
    expect(reminderNotification(fixedAndPromised, named)).toMatchObject({
      title: 'Ann Lee doesn’t know yet',
      body: 'Printer jam in 204, fixed 22 h ago, promised by 10:30. Write the mail?',
    })
    expect(reminderNotification(fixedAndPromised, unnamed).body).toBe(
      'An issue was fixed 22 h ago, promised by 10:30. Write the mail?',
    )
  })

  it('is one line of a digest, and counts once', () => {
    const other = { ...oneOfEach.chase, issue: { ...oneOfEach.chase.issue, id: 8 }, requester: null }
    const nobody = fixedAndPromised.map((one) => ({ ...one, requester: null }))
    const digest = reminderNotification([other, ...nobody], named)
    expect(digest.title).toBe('1 person is waiting to hear · 1 to ask')
    expect(digest.body).toMatch(/ · and 1 more$/)
    expect(reminderNotification([other, ...nobody], unnamed).body).toMatch(/^2 things to follow up/)
  })
})

it('asks whether what has been open for long is still wanted', () => {
  const long = { ...oneOfEach.update, stillWanted: true }
  expect(reminderNotification([long], named).body).toMatch(/Ask whether it is still wanted\?$/)
})

describe('the digest', () => {
  const all = followUpKinds.map((kind, id) => {
    const { followUp, issue } = oneOfEach[kind]
    const requester = { ...annLee, id, name: `Person ${id}` }
    return { issue: { ...issue, id, requesterId: id }, followUp: { ...followUp, id }, requester }
  })

  it('says of each what is owed, the most urgent first', () => {
    const broken = {
      followUp: aFollowUp('promise', { id: 9, dueAt: thursday - 60_000 }),
      issue: anIssue({ id: 9, title: 'Wi-Fi', promisedAt: thursday - 60_000 }),
      requester: annLee,
    }
    const { title, body } = reminderNotification([broken, ...all], named)
    expect(title).toBe('4 people are waiting to hear · 2 to ask')
    expect(body).toBe('Promised to Ann Lee by 09:59, and it has passed: Wi-Fi · and 6 more')
    expect(reminderNotification([oneOfEach.resolution, broken], named).body).toBe(
      'Promised to Ann Lee by 09:59, and it has passed: Wi-Fi · and 1 more',
    )
  })

  it('of several promises, begins with the one of which it is the news', () => {
    const promised = (id: number, dueAt: number, lastNagAt: number | null) => ({
      followUp: aFollowUp('promise', { id, dueAt, lastNagAt, nagFromAt: thursday - 7_200_000 }),
      issue: anIssue({ id, title: `Trouble ${id}`, promisedAt: dueAt }),
      requester: annLee,
    })
    const hour = 3_600_000
    const saidBroken = promised(21, thursday - hour, thursday - hour / 2)
    const bodyWith = (other: ReturnType<typeof promised>) =>
      reminderNotification([saidBroken, other, oneOfEach.resolution], named).body
    expect(bodyWith(promised(22, thursday + hour / 2, null))).toMatch(/: Trouble 22 · and 2 more$/)
    expect(bodyWith(promised(22, thursday - 60_000, thursday - hour / 2))).toMatch(
      /: Trouble 22 · and 2 more$/,
    )
    expect(bodyWith(promised(22, thursday - 60_000, thursday - 1))).toMatch(/: Trouble 21 · and 2 more$/)
  })

  it('names nobody where it must not', () => {
    const [first, ...others] = all
    if (first === undefined) throw new Error('nothing is owed')
    expect(reminderNotification([first, ...others], unnamed).body).toBe(
      '6 things to follow up, the oldest for 3 days.',
    )
    const { resolution } = oneOfEach
    const another = { ...resolution, issue: { ...resolution.issue, id: 2 } }
    expect(reminderNotification([resolution, another], unnamed).body).toBe(
      '1 person doesn’t know it’s fixed, the oldest for 22 h.',
    )
    const bobs = { ...resolution, issue: { ...resolution.issue, id: 3, requesterId: 2 } }
    expect(reminderNotification([resolution, another, bobs], unnamed).body).toBe(
      '2 people don’t know it’s fixed, the oldest for 22 h.',
    )
  })

  it('counts what nobody in particular waits for', () => {
    const chase = { ...oneOfEach.chase, requester: null }
    const another = { ...chase, issue: { ...chase.issue, id: 8 } }
    expect(reminderNotification([chase, another], named).title).toBe('2 to ask')
  })
})
