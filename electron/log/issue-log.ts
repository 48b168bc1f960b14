import type { Communication, Draft, ToldBy } from '../../shared/model/communication.ts'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { Issue, Priority, ReportChannel } from '../../shared/model/issue.ts'
import type { Requester } from '../../shared/model/requester.ts'
import type { TimelineEntry } from '../../shared/model/timeline.ts'

/** A change that was made, and the handle by which it is undone. */
export type Change = Readonly<{ changeId: number; issueId: number }>

/** An issue with the people and follow-ups around it, as the windows show it. */
export type IssueRecord = Readonly<{
  issue: Issue
  requester: Requester | null
  /** Unsettled only. */
  followUps: readonly FollowUp[]
  /** The draft that was opened last and of which nobody has said yet whether it went out. */
  openedDraft: Communication | null
}>

export type CaptureInput = Readonly<{
  title: string
  details?: string
  /** By `id`, or a new one by name and address; an address that is known already wins over a new requester. */
  requester?: Readonly<{ id?: number; name?: string; email?: string }>
  tags?: readonly string[]
  priority?: Priority
  channel?: ReportChannel
  promisedAt?: number
  /** Already fixed when it was captured. */
  resolved?: boolean
}>

export type IssuePatch = Readonly<
  Partial<{
    title: string
    details: string | null
    priority: Priority
    tags: readonly string[]
    resolution: string | null
    technicalNote: string | null
    /** An existing requester, a new one, or nobody. */
    requester: Readonly<{ id?: number; name?: string; email?: string; phone?: string }> | null
  }>
>

/** A follow-up whose time has come, claimed for one delivery. */
export type DueFollowUp = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

export type DeliveryRecord = Readonly<
  | { outcome: 'shown'; form: 'toast' | 'digest' }
  | { outcome: 'suppressed'; reason: string }
  | { outcome: 'failed'; error: string }
>

/**
 * The issue log. Each verb is one transaction that also appends to the timeline and brings the follow-ups into line;
 * it throws an `AppError` (`not-found`, `not-possible`, `invalid-request`) and then has changed nothing.
 */
export type IssueLog = Readonly<{
  /** Everything with an unsettled follow-up, most overdue first. */
  waiting(): readonly IssueRecord[]
  /** Open and waiting issues, newest first; with `search`, every issue that matches, whatever its state. */
  list(query?: Readonly<{ search?: string }>): readonly IssueRecord[]
  record(issueId: number): IssueRecord
  timeline(issueId: number): readonly TimelineEntry[]
  requesters(): readonly Requester[]

  capture(input: CaptureInput): Change
  edit(issueId: number, patch: IssuePatch): Change
  resolve(issueId: number, fix: Readonly<{ resolution: string; technicalNote?: string }>): Change
  openDraft(issueId: number, draft: Draft): Change & Readonly<{ communicationId: number }>
  /** "Not yet": the opened draft did not go out; the follow-up stays owed. */
  discardDraft(issueId: number): Change
  /** The technician says that the requester knows. Confirms the opened draft if there is one and `by` is mail. */
  confirmTold(issueId: number, told: Readonly<{ by: ToldBy; note?: string }>): Change
  noNoticeNeeded(issueId: number, why: Readonly<{ reason: string }>): Change
  /** One change for all of them. */
  snooze(issueIds: readonly number[], untilAt: number): Change
  reopen(issueId: number, why?: Readonly<{ reason?: string }>): Change
  close(issueId: number, why?: Readonly<{ reason?: string }>): Change
  /** Puts every issue of the change back exactly as it was. Refused once one of them was changed again. */
  undo(changeId: number): Change

  /** When the next reminder is due (UTC ms), or `null` when nothing is owed. */
  nextNagAt(): number | null
  /** Marks what is due as being shown and gives it back; a claim that was never recorded lapses after a minute. */
  claimDue(): readonly DueFollowUp[]
  /** Only `shown` moves the ladder on; anything else is tried again at `retryAt`, or when due again. */
  recordDelivery(followUpIds: readonly number[], record: DeliveryRecord, retryAt?: number): void
  /** Moves claimed reminders to another time without counting them: outside working hours, for instance. */
  postpone(followUpIds: readonly number[], untilAt: number): void
  /** Brings every follow-up into line again, after a change of policy, working hours or time zone. */
  realign(): void

  /** A verified copy (`integrity_check`), in `folder`; keeps the newest `keep`. Gives its path. */
  backup(folder: string, keep: number): Promise<string>
  end(): void
}>
