import type { Communication } from '../../../shared/model/communication.ts'
import type { Issue } from '../../../shared/model/issue.ts'
import type { PolicyOverride } from '../../../shared/model/policy.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { owedFollowUps } from '../../../shared/policy/owed-follow-ups.ts'
import { sampleIssue } from '../../fakes/sample-issue.ts'

/** Berlin's summer time, unless the text says otherwise. */
export const at = (iso: string): number => Date.parse(iso.length === 16 ? `${iso}+02:00` : iso)
export const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
export const reported = at('2026-05-07T10:00')

export const open: Issue = sampleIssue({
  id: 1,
  title: 'Printer jam',
  requesterId: 7,
  channel: 'mail',
  createdAt: reported,
})
export const fixed: Issue = {
  ...open,
  state: 'resolved',
  resolvedAt: at('2026-05-07T15:00'),
  resolution: 'A roller.',
}
export const told: Issue = { ...fixed, toldAt: at('2026-05-07T16:00') }
/** Somebody who came by has heard a first word. */
export const spoken: Issue = { ...open, channel: 'walk-up' }

export const word = (confirmedAt: number | null, change: Partial<Communication> = {}): Communication => ({
  id: 1,
  issueId: 1,
  kind: 'update',
  by: 'mail',
  state: confirmedAt === null ? 'opened' : 'confirmed',
  draft: null,
  letter: null,
  leftMessage: false,
  openedAt: reported,
  confirmedAt,
  confirmedIn: confirmedAt,
  ...change,
})

/** The policies with something different for mail, or for whoever comes by. */
export const withPolicy = (override: PolicyOverride, context = berlin): PolicyContext => ({
  ...context,
  policies: {
    ...context.policies,
    byChannel: {
      ...context.policies.byChannel,
      mail: override,
      'walk-up': { ...override, acknowledgeWithinMinutes: null },
    },
  },
})

export const owed = (issue: Issue, words: readonly Communication[] = [], context = berlin) =>
  Object.fromEntries(owedFollowUps(issue, words, context).map(({ kind, ...times }) => [kind, times]))
export const kinds = (issue: Issue, words: readonly Communication[] = [], context = berlin) =>
  Object.keys(owed(issue, words, context))
