import type { Issue } from '../../shared/model/issue.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { defaultSettings } from '../../shared/model/settings.ts'
import type { IssueView, PanelView, SettingsView, Urgency } from '../../shared/model/views.ts'
import { sampleIssue } from './sample-issue.ts'

const hour = 3_600_000

/** A Wednesday, 16:05 in Berlin. */
export const sampleNow = Date.parse('2026-03-11T15:05:00Z')

const requester = (
  id: number,
  name: string,
  email: string | null,
  phone: string | null = null,
): Requester => ({
  id,
  name,
  email,
  phone,
  hours: null,
  timeZone: null,
  language: null,
  salutation: null,
  degree: null,
  familiar: null,
})

export const ann = requester(1, 'Ann Lee', 'ann@school.org', '204')
export const bob = requester(2, 'Bob Ortiz', 'bob@school.org')
export const jose = requester(3, 'José Núñez', null, '0171 555 0199')
export const mia = requester(4, 'Mia Chen', 'mia@school.org')
export const layla = requester(5, 'ليلى الحداد', 'layla@school.org')
export const sampleRequesters: readonly Requester[] = [ann, bob, jose, mia, layla]

const issue = (id: number, title: string, more: Partial<Issue>): Issue =>
  sampleIssue({ id, title, createdAt: sampleNow - 30 * hour, ...more })

const byMail: IssueView['advice'] = { by: 'mail', reason: null, notBeforeAt: null }
const nothingElse = {
  followUps: [],
  raised: [],
  openedDraft: null,
  offeredPromise: null,
  stillWanted: false,
  lastHeardAt: null,
}

const adviceFor = (who: Requester | null): IssueView['advice'] =>
  who === null || who.email !== null
    ? byMail
    : { by: 'phone', reason: `There is no mail address for ${who.name}.`, notBeforeAt: null }

export const untold = (
  id: number,
  who: Requester | null,
  title: string,
  ago: number,
  urgency: Urgency,
): IssueView => ({
  issue: issue(id, title, {
    requesterId: who?.id ?? null,
    state: 'resolved',
    resolvedAt: sampleNow - ago,
    resolution: 'A sheet of paper was stuck in the second tray.',
  }),
  requester: who,
  ...nothingElse,
  raised: [
    {
      id,
      issueId: id,
      kind: 'resolution',
      owedSinceAt: sampleNow - ago,
      dueAt: sampleNow - ago + (urgency === 'overdue' ? 0 : ago + hour),
      nagFromAt: sampleNow - ago,
      nextNagAt: sampleNow + hour,
      lastNagAt: null,
      nagsShown: 0,
      snoozedUntilAt: null,
      settledAt: null,
    },
  ],
  urgency,
  advice: adviceFor(who),
})

export const unfixed = (
  id: number,
  who: Requester | null,
  title: string,
  more: Partial<Issue> = {},
): IssueView => ({
  issue: issue(id, title, { requesterId: who?.id ?? null, ...more }),
  requester: who,
  ...nothingElse,
  urgency: 'fresh',
  advice: adviceFor(who),
})

const opened: IssueView = {
  ...untold(2, bob, 'No sound in the projector, room 12', 2 * hour, 'waiting'),
  openedDraft: {
    id: 1,
    issueId: 2,
    kind: 'resolution',
    by: 'mail',
    state: 'opened',
    draft: null,
    letter: null,
    leftMessage: false,
    openedAt: sampleNow - 2 * hour,
    confirmedAt: null,
    confirmedIn: null,
  },
}

export const sampleOpen: readonly IssueView[] = [
  unfixed(11, mia, 'Wi-Fi drops in the library', { state: 'waiting', createdAt: sampleNow - 50 * hour }),
  unfixed(12, ann, 'New laptop for the front desk', { promisedAt: sampleNow + 47 * hour }),
  unfixed(13, layla, 'The beamer in the assembly hall is dark, and there is an event on Friday 🎭', {
    priority: 'urgent',
    createdAt: sampleNow - 40 * 60_000,
  }),
]

export const samplePanel: PanelView = {
  now: sampleNow,
  timeZone: 'Europe/Berlin',
  owed: { people: 3, things: 0, toAsk: 0, ahead: null },
  waiting: [
    untold(1, ann, 'Printer jam in 204', 22 * hour, 'overdue'),
    opened,
    untold(3, jose, 'Restore of the budget folder', 6 * 60_000, 'fresh'),
  ],
  open: [...sampleOpen],
  drafts: [opened],
  fixedTogether: [],
  snoozeOptions: [
    { id: '1-hour', label: '1 hour', untilAt: sampleNow + hour },
    { id: 'tomorrow-morning', label: 'Tomorrow morning', untilAt: sampleNow + 17 * hour + 10 * 60_000 },
    { id: 'monday', label: 'Monday', untilAt: Date.parse('2026-03-16T08:15:00Z') },
  ],
  quietUntilAt: null,
  shortcut: { accelerator: 'CommandOrControl+Alt+L', registered: true, commandToBind: null },
  notices: [],
}

export const sampleSettingsView: SettingsView = {
  settings: { ...defaultSettings, technician: { name: 'Sam Weber', phone: '555 0100' } },
  shortcut: samplePanel.shortcut,
  startAtLogin: false,
  dataFolder: '/home/sam/.config/In the Loop',
}
