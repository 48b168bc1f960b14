import type {
  Bridge,
  EventChannel,
  EventPayload,
  Request,
  RequestChannel,
  Response,
} from '../../shared/contract.ts'
import type { IssueView, MailOutcome, PanelView } from '../../shared/model/views.ts'
import { sampleNow, sampleOpen, samplePanel, sampleRequesters, sampleSettingsView } from './sample-views.ts'

type Handlers = { [C in RequestChannel]?: (request: Request<C>) => Response<C> }
type Listener = (payload: unknown) => void

/** What a picture or a test of a page asks of the main process, and what it tells the page. */
export type FakeBridge = Bridge & {
  /** Tells the page something, as the main process would. */
  emit<C extends EventChannel>(channel: C, payload: EventPayload<C>): void
  /** Every request so far, in order. */
  asked: { channel: RequestChannel; request: unknown }[]
}

type Options = {
  panel?: Partial<PanelView>
  handlers?: Handlers
  /** What comes of writing a mail. */
  mail?: Pick<MailOutcome, 'form' | 'problem'>
}

const matches = (view: IssueView, search: string): boolean =>
  `${view.issue.title} ${view.requester?.name ?? ''}`.toLowerCase().includes(search.toLowerCase())

/** A bridge over a small log in memory. A channel without an answer fails loudly. */
export const createFakeBridge = ({
  panel = {},
  handlers = {},
  mail = { form: 'mailto', problem: null },
}: Options = {}): FakeBridge => {
  let view: PanelView = { ...samplePanel, ...panel }
  let settings = sampleSettingsView
  const listeners = new Map<EventChannel, Set<Listener>>()
  const asked: FakeBridge['asked'] = []

  const find = (issueId: number): IssueView => {
    const found = [...view.waiting, ...view.open, ...sampleOpen].find(({ issue }) => issue.id === issueId)
    if (!found) throw new Error('That issue is not in the log any more.')
    return found
  }
  const replace = (issueId: number, change: (before: IssueView) => IssueView) => {
    const swap = (list: readonly IssueView[]) => list.map((v) => (v.issue.id === issueId ? change(v) : v))
    view = { ...view, waiting: swap(view.waiting), open: swap(view.open) }
    return { changeId: asked.length, issueId }
  }
  const settle = (issueId: number) => {
    view = { ...view, waiting: view.waiting.filter(({ issue }) => issue.id !== issueId) }
    return { changeId: asked.length, issueId }
  }
  const before: PanelView[] = []
  const draft = (issueId: number) => ({
    to: ['ann@school.org'],
    subject: find(issueId).issue.title,
    body: 'Hello Ann,\n\nthe printer in 204 works again. A sheet of paper was stuck in the second tray.',
  })

  const defaults: Handlers = {
    'panel:read': ({ search }) =>
      search ? { ...view, open: [...view.waiting, ...view.open].filter((v) => matches(v, search)) } : view,
    'panel:hide': () => ({}),
    'panel:keep-open': () => ({}),
    'issue:read': ({ issueId }) => ({
      view: find(issueId),
      knowsOfEnd: find(issueId).requester === null || find(issueId).issue.toldAt !== null,
      draftKey: `sample-${issueId}`,
      attachments: [],
      sameCause: [],
      alike: [],
      timeline: [
        {
          id: 1,
          issueId,
          at: sampleNow - 26 * 3_600_000,
          kind: 'captured',
          detail: 'voicemail',
          undone: false,
        },
        { id: 2, issueId, at: sampleNow - 22 * 3_600_000, kind: 'resolved', detail: null, undone: false },
        { id: 3, issueId, at: sampleNow - 21 * 3_600_000, kind: 'snoozed', detail: '1 hour', undone: true },
        { id: 4, issueId, at: sampleNow - 2 * 3_600_000, kind: 'reminded', detail: null, undone: false },
      ],
    }),
    'issue:edit': ({ issueId, patch: { requester, ...patch } }) =>
      replace(issueId, (v) => ({
        ...v,
        issue: { ...v.issue, ...(patch as Partial<IssueView['issue']>) },
        requester: v.requester && requester ? { ...v.requester, ...(requester as object) } : v.requester,
      })),
    'issue:resolve': ({ issueId, resolution = null }) => {
      const fixed = find(issueId)
      const issue = { ...fixed.issue, state: 'resolved', resolvedAt: sampleNow, resolution } as const
      view = {
        ...view,
        waiting: [...view.waiting, { ...fixed, issue, urgency: 'fresh' }],
        open: view.open.filter((v) => v.issue.id !== issueId),
      }
      return { changeId: asked.length, issueId }
    },
    'issue:write-mail': ({ issueId }) => {
      const { changeId } = replace(issueId, (v) => ({
        ...v,
        openedDraft: {
          id: 1,
          issueId,
          kind: 'resolution',
          by: 'mail',
          state: 'opened',
          draft: draft(issueId),
          letter: null,
          leftMessage: false,
          openedAt: sampleNow,
          confirmedAt: null,
          confirmedIn: null,
        },
      }))
      return { changeId, ...mail, words: null, draft: draft(issueId) }
    },
    'issue:copy-mail': () => ({}),
    'issue:not-sent': ({ issueId }) => replace(issueId, (v) => ({ ...v, openedDraft: null })),
    'issue:told': ({ issueId }) => settle(issueId),
    'issue:sent': ({ issueId }) => settle(issueId),
    'issue:said': ({ issueId }) => settle(issueId),
    'issue:call': ({ issueId, outcome }) =>
      outcome === 'no-answer' ? replace(issueId, (v) => v) : settle(issueId),
    'issue:works': ({ issueId }) => settle(issueId),
    'issue:chased': ({ issueId }) => settle(issueId),
    'issue:promise': ({ issueId }) => replace(issueId, (v) => v),
    'issue:wait': ({ issueId }) => replace(issueId, (v) => v),
    'issue:stop-waiting': ({ issueId }) => replace(issueId, (v) => v),
    'people:read': () => ({
      now: sampleNow,
      timeZone: view.timeZone,
      people: view.open.flatMap(({ issue, requester, lastHeardAt }) =>
        requester === null
          ? []
          : [
              {
                requester,
                lastHeardAt,
                openSinceAt: issue.createdAt,
                openIssues: [{ issueId: issue.id, title: issue.title }],
              },
            ],
      ),
    }),
    'issue:no-notice': ({ issueId }) => settle(issueId),
    'issue:snooze': ({ issueIds }) => ({ changeId: asked.length, issueId: issueIds[0] ?? 0 }),
    'issue:reopen': ({ issueId }) => settle(issueId),
    'issue:close': ({ issueId }) => settle(issueId),
    'change:undo': ({ changeId }) => {
      view = before.at(-1) ?? view
      return { changeId, issueId: view.waiting[0]?.issue.id ?? 1, undone: null, next: null }
    },
    'change:last': () => ({ last: null }),
    'capture:context': () => ({
      now: sampleNow,
      timeZone: view.timeZone,
      requesters: [...sampleRequesters],
      technician: 'Kim Fox',
    }),
    'capture:log': ({ line }) => ({ changeId: 1, issueId: 1, summary: `Logged: ${line}` }),
    'capture:open': () => ({}),
    'capture:hide': () => ({}),
    'quiet:set': ({ until }) => {
      const forHours = until === '1-hour' ? 1 : 17
      view = { ...view, quietUntilAt: until === null ? null : sampleNow + forHours * 3_600_000 }
      return {}
    },
    'notice:dismiss': ({ id }) => {
      view = { ...view, notices: view.notices.filter((notice) => notice.id !== id) }
      return {}
    },
    'settings:read': () => settings,
    'backups:read': () => ({ timeZone: 'Europe/Berlin', copies: [] }),
    'settings:import-holidays': () => null,
    'settings:change': ({ patch, startAtLogin }) => {
      settings = {
        ...settings,
        settings: { ...settings.settings, ...(patch as object) },
        startAtLogin: startAtLogin ?? settings.startAtLogin,
      }
      return settings
    },
  }

  return {
    platform: 'linux',
    asked,
    request: async (channel, request) => {
      asked.push({ channel, request })
      const handler = handlers[channel] ?? defaults[channel]
      if (!handler) throw new Error(`the fake bridge has no answer for ${channel}`)
      if (/^issue:(?!read|copy)/.test(channel)) before.push(view)
      try {
        return { ok: true, value: handler(request) }
      } catch (error) {
        return {
          ok: false,
          error: { code: 'not-possible', message: error instanceof Error ? error.message : '' },
        }
      }
    },
    subscribe: (channel, listener) => {
      const all = listeners.get(channel) ?? new Set()
      listeners.set(channel, all)
      // A listener only ever receives the payload of the channel that it is kept under.
      all.add(listener as Listener)
      return () => void all.delete(listener as Listener)
    },
    emit: (channel, payload) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload)
    },
  }
}
