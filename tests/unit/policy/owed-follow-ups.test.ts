import { describe, expect, test } from 'vitest'
import type { Issue } from '../../../shared/model/issue.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { owedFollowUps } from '../../../shared/policy/owed-follow-ups.ts'

const at = (iso: string): number => Date.parse(iso)
const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const fixedAt = at('2026-05-07T15:00:00+02:00')

const fixed: Issue = {
  id: 1,
  title: 'Printer jam',
  details: null,
  requesterId: 7,
  state: 'resolved',
  priority: 'normal',
  channel: 'mail',
  tags: [],
  createdAt: fixedAt - 3_600_000,
  promisedAt: null,
  resolvedAt: fixedAt,
  resolution: 'A worn roller.',
  technicalNote: null,
  toldAt: null,
  closedAt: null,
  noNoticeReason: null,
}

describe('what is owed', () => {
  test('for a fix that the requester does not know of: a word within four working hours', () => {
    expect(owedFollowUps(fixed, [], berlin)).toEqual([
      { kind: 'resolution', owedSinceAt: fixedAt, dueAt: at('2026-05-08T11:00:00+02:00') },
    ])
  })

  test('still, while a mail is only open in the mail program', () => {
    const draft = { to: ['ann@school.org'], subject: 'Printer jam', body: 'It prints again.' }
    const opened = {
      id: 1,
      issueId: 1,
      kind: 'resolution',
      by: 'mail',
      state: 'opened',
      draft,
      openedAt: fixedAt,
      confirmedAt: null,
    } as const
    expect(owedFollowUps(fixed, [opened], berlin)).toHaveLength(1)
  })

  test('again, when it was fixed once more after they were told', () => {
    expect(owedFollowUps({ ...fixed, toldAt: fixedAt - 1 }, [], berlin)).toHaveLength(1)
  })

  test.each([
    ['they were told', { toldAt: fixedAt }],
    ['nobody reported it', { requesterId: null }],
    ['it is not fixed', { state: 'open', resolvedAt: null }],
    ['it is closed', { state: 'closed' }],
    ['no notice is needed', { noNoticeReason: 'Told them while I was there' }],
  ] satisfies [string, Partial<Issue>][])('nothing when %s', (_, change) => {
    expect(owedFollowUps({ ...fixed, ...change }, [], berlin)).toEqual([])
  })
})
