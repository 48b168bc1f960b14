import type { AttachedFile, Attachment } from '../../shared/model/attachment.ts'
import type { CallOutcome, Communication, Draft, ToldBy } from '../../shared/model/communication.ts'
import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Issue, Priority, ReportChannel, Thread, Waiting } from '../../shared/model/issue.ts'
import type { LanguageCode, LetterKind } from '../../shared/model/letter.ts'
import type { LogCopy } from '../../shared/model/log-copy.ts'
import type { Measures, PersonRecord } from '../../shared/model/measures.ts'
import type { KnownRequester, Requester } from '../../shared/model/requester.ts'
import type { ChangeStep, TimelineEntry } from '../../shared/model/timeline.ts'
import type { OwedCount } from '../../shared/model/views.ts'

/** A change that was made, and the handle by which it is undone. */
export type Change = Readonly<{ changeId: number; issueId: number }>

/** An issue with the people and follow-ups around it, as the windows show it. */
export type IssueRecord = Readonly<{
  issue: Issue
  requester: Requester | null
  /** Unsettled only: what is raised first, most urgent first, then what is planned (`isRaised` tells which is which). */
  followUps: readonly FollowUp[]
  /** The draft that was opened last and of which nobody has said yet whether it went out. */
  openedDraft: Communication | null
  /** When the requester heard anything about it last (UTC ms); `null`: never. */
  lastHeardAt: number | null
}>

export type CaptureInput = Readonly<{
  title: string
  details?: string
  /** The problem as the requester put it; by default the title. */
  inTheirWords?: string
  /** How the technician understood it. */
  restated?: string
  /** The mail by which it came. */
  thread?: Thread
  /**
   * By `id`, else by name and address. An address that is known is theirs; a name, or a first name alone, that fits one
   * person is theirs; anybody else is new. `isNew`: somebody new, whoever has the same name (but not the same address).
   */
  requester?: Readonly<{ id?: number; name?: string; email?: string; isNew?: boolean }>
  tags?: readonly string[]
  priority?: Priority
  channel?: ReportChannel
  promisedAt?: number
  /** Already fixed when it was captured. */
  resolved?: boolean
  /** What it was, where it is fixed. */
  resolution?: string
  /** Files that the requester sent with it. */
  attachments?: readonly AttachedFile[]
}>

export type IssuePatch = Readonly<
  Partial<{
    title: string
    details: string | null
    inTheirWords: string | null
    restated: string | null
    priority: Priority
    tags: readonly string[]
    resolution: string | null
    technicalNote: string | null
    /** Why a requester who does not know how it ends may be taken away. */
    noNoticeReason: string
    /**
     * An existing requester, a new one, or nobody. Somebody else than before has been told nothing: a fix is owed to them
     * anew, and what was closed without one is open again.
     */
    requester: Readonly<{
      id?: number
      name?: string
      email?: string
      /** As in `CaptureInput`. */
      isNew?: boolean
      phone?: string
      hours?: Requester['hours']
      timeZone?: string | null
      language?: LanguageCode | null
      salutation?: string | null
      degree?: string | null
      familiar?: boolean | null
    }> | null
  }>
>

/** A further mail of the requester's, for an issue that is in the log. */
export type TheirMail = Readonly<{
  /** What they wrote; goes to the end of the details. */
  text: string
  /** Who wrote, in words. */
  from?: string
  thread?: Thread
  attachments?: readonly AttachedFile[]
  /** It is not over after all: reopens what was fixed or closed. */
  isBack?: boolean
}>

/** The issue on which a mail is (`isSame`), or one of the same thread. */
export type IssueOfMail = Readonly<{ issueId: number; isSame: boolean }>

/**
 * What a word means for a promise that stands. With neither it stays; the word of the fix keeps it anyway. `promiseKept`:
 * this was the promised word. `promisedAt`: they were given this time (UTC ms).
 */
export type PromiseMeaning = Readonly<{ promiseKept?: boolean; promisedAt?: number }>

/** A follow-up whose time has come, claimed for one delivery. */
export type DueFollowUp = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

export type DeliveryRecord = Readonly<
  { outcome: 'shown' } | { outcome: 'suppressed'; reason: string } | { outcome: 'failed'; error: string }
>

/** One notification that was on the screen. UTC ms. */
export type ShownReminder = Readonly<{ at: number; issueIds: readonly number[] }>

/**
 * The issue log. Each verb is one transaction that also appends to the timeline and brings the follow-ups into line;
 * it throws an `AppError` (`not-found`, `not-possible`, `invalid-request`) and then has changed nothing.
 */
export type IssueLog = Readonly<{
  /** The same for this log and its backups, and for no other. */
  identity(): string
  /** Everything with a raised follow-up, broken promises first, then the most overdue. */
  waiting(): readonly IssueRecord[]
  /** How many people wait to hear, how much is to be asked, and who should hear today. */
  owedCount(): OwedCount
  /** Open and waiting issues, newest first; with `search`, every issue that matches, whatever its state. */
  list(query?: Readonly<{ search?: string }>): readonly IssueRecord[]
  record(issueId: number): IssueRecord
  /** Whether it may be closed without a reason: its requester was told of the end, or nobody is named. */
  knowsOfEnd(issueId: number): boolean
  timeline(issueId: number): readonly TimelineEntry[]
  /** The mail that was opened last, whatever came of it; `null` when there was none. */
  lastMail(issueId: number): Communication | null
  requesters(): readonly KnownRequester[]
  /** Where a mail belongs by its ids (RFC 5322, 3.6.4); `null` when none of its thread is known. */
  issueOfMail(mail: Pick<Thread, 'messageId' | 'references'>): IssueOfMail | null
  /** The files on an issue, without their content. */
  attachments(issueId: number): readonly Attachment[]
  /** With their content: what goes into the next mail, or those of these numbers. */
  attachedFiles(issueId: number, attachmentIds?: readonly number[]): readonly AttachedFile[]
  /** Everyone with something open, by how long ago they last heard anything; never heard first. */
  people(): readonly PersonRecord[]
  /** What was measured in a span of time (UTC ms, `to` exclusive), from the events. */
  measures(span: Readonly<{ from: number; to: number }>): Measures

  capture(input: CaptureInput): Change
  edit(issueId: number, patch: IssuePatch): Change
  /** They wrote again about it. */
  addMail(issueId: number, mail: TheirMail): Change
  /**
   * Two requesters were one person: what was reported by the one becomes the other's, who keeps everything of their own and
   * takes over what they lack. The first one's names and addresses find the other from now on.
   */
  mergeRequesters(fromId: number, intoId: number): Change
  /** Keeps a file for the next mail; refused above 10 MB, and above 25 MB on one issue. */
  attach(issueId: number, file: AttachedFile): Change & Readonly<{ attachmentId: number }>
  /** Takes a file off. Its content is kept for as long as this can be undone. */
  detach(issueId: number, attachmentId: number): Change
  /** `resolution`: what it was, for the mail. `also`: other issues that the same fix has ended, resolved with the same words in the same change. */
  resolve(
    issueId: number,
    fix: Readonly<{ resolution?: string; technicalNote?: string; also?: readonly number[] }>,
  ): Change
  /** They turned out to have one cause; whatever has the same cause as either is from now on one group. */
  link(issueId: number, withId: number): Change
  /** It has a cause of its own after all. */
  unlink(issueId: number): Change
  /** The other issues with the same cause, in the order in which they came. */
  sameCause(issueId: number): readonly IssueRecord[]
  /** Issues of one cause that one fix has ended, as long as somebody among them is still to be told. */
  fixedTogether(): readonly (readonly IssueRecord[])[]
  /** A draft that answers this follow-up; by default whatever is most urgent among the owed ones. */
  openDraft(
    issueId: number,
    draft: Draft,
    kind?: FollowUpKind,
    letter?: LetterKind,
  ): Change & Readonly<{ communicationId: number }>
  /** One mail about one fix to everybody of these issues: a draft of each of them, and one question whether it went out. */
  openDraftForMany(issueIds: readonly number[], draft: Draft): Change
  /** Every issue with a draft of which nobody has said whether it went out, whatever its state; the oldest draft first. */
  drafts(): readonly IssueRecord[]
  /** "Not yet": the opened draft did not go out; the follow-up stays owed. */
  discardDraft(issueId: number): Change
  /** The technician says that the requester knows. Confirms the opened draft if there is one and `by` is mail. */
  confirmTold(issueId: number, told: Readonly<{ by: ToldBy; note?: string }>): Change
  /** "Sent": the opened draft went out. Settles what it was about; for a resolution, they are told. */
  confirmDraft(issueId: number, sent?: PromiseMeaning): Change
  /** "Sent, all of them": one change for the drafts of all these issues. */
  confirmDrafts(sent: readonly (Readonly<{ issueId: number }> & PromiseMeaning)[]): Change
  /**
   * A call to the requester. Reached: they know, as by `confirmTold` or `say`. Left a message: the same, but a check-in
   * stays owed even where the policy asks for none. No answer: noted, and nothing is settled. `phone` is kept as theirs.
   */
  call(
    issueId: number,
    call: Readonly<{ outcome: CallOutcome; note?: string; phone?: string }> & PromiseMeaning,
  ): Change
  /** Any word to the requester of an open, waiting or fixed issue that is not the word of the fix. */
  say(issueId: number, said: Readonly<{ by: ToldBy; note?: string }> & PromiseMeaning): Change
  /** Promises a time, or with `null` takes the promise back, in a word to them said in this way. */
  promise(issueId: number, promisedAt: number | null, takenBack?: Readonly<{ by?: ToldBy }>): Change
  /** Waits on somebody else; from `untilAt` on they are to be chased. */
  wait(issueId: number, on: Readonly<{ on: Waiting['on']; name: string; untilAt: number }>): Change
  /** They were asked again, and gave (or are given) a new date. */
  chased(issueId: number, again: Readonly<{ untilAt: number; note?: string }>): Change
  /** It is the technician's turn again. */
  stopWaiting(issueId: number): Change
  /** The answer to the check-in is yes: closed. (No is `reopen`.) */
  confirmWorks(issueId: number): Change
  /** Closes every check-in that nobody answered in time. Gives the issues. Not undoable, but they can be reopened. */
  closeUnanswered(): readonly number[]
  noNoticeNeeded(issueId: number, why: Readonly<{ reason: string }>): Change
  /** One change for all of them. */
  snooze(issueIds: readonly number[], untilAt: number): Change
  reopen(issueId: number, why?: Readonly<{ reason?: string }>): Change
  /** Without `reason` only where the requester knows (`knowsOfEnd`); otherwise it is kept as why no notice is needed. */
  close(issueId: number, why?: Readonly<{ reason?: string }>): Change
  /** Puts every issue of the change back exactly as it was. Refused once one of them was changed again. */
  undo(changeId: number): Change
  /** A change that was not taken back yet; `null` also when it is too long ago. */
  changeStep(changeId: number): ChangeStep | null
  /** The newest change of a person's that can be taken back. */
  lastChange(): ChangeStep | null

  /** When the next reminder is due (UTC ms), or `null` when nothing is owed. */
  nextNagAt(): number | null
  /**
   * Marks what is due as being shown and gives it back; a claim that was never recorded lapses after a minute. With
   * `aheadMs`, whatever else is owed comes along, or will be due within that time: but what was said lately, or is snoozed.
   */
  claimDue(more?: Readonly<{ aheadMs?: number }>): readonly DueFollowUp[]
  /**
   * Said right before claimed reminders go on the screen. When the app dies before `recordDelivery`,
   * nobody knows whether they were seen: opening the log then counts them in `shownSince` (a `reminded` event at the time
   * of the claim) and raises them again after half an hour; a claim without this is simply due again.
   */
  showing(followUpIds: readonly number[]): void
  /** Only `shown` moves the ladder on; anything else is tried again at `retryAt`, or when due again. */
  recordDelivery(followUpIds: readonly number[], record: DeliveryRecord, retryAt?: number): void
  /**
   * Every notification that was really shown from `at` on (UTC ms), oldest first, with the
   * issues that it named, from the `reminded` events. Restraint asks it, so that a restart forgets no cap. Wants an index on
   * `event (at) WHERE kind = 'reminded'`.
   */
  shownSince(at: number): readonly ShownReminder[]
  /**
   * Moves claimed reminders to another time without counting them: outside working hours, for instance. What may be
   * raised outside hours by its policy stays at exactly that time, as does `retryAt` above.
   */
  postpone(followUpIds: readonly number[], untilAt: number): void
  /** Brings every follow-up into line again, after a change of policy, working hours or time zone. */
  realign(): void

  /**
   * A verified copy (`integrity_check`), in `folder`. Of each local day the newest stays, of the last `keepDays` days that
   * have one. Gives its path.
   */
  backup(folder: string, keepDays: number): Promise<string>
  /** Whether this local day has its copy in `folder`. */
  hasBackupOfDay(folder: string): boolean
  /** The copies in the folder of the backups, newest first. */
  copies(): readonly LogCopy[]
  /** @throws AppError for a copy that is gone, damaged or from a newer version. */
  checkCopy(name: string): void
  /**
   * Puts a copy in the place of the log, which goes on with it at once. The log as it was is copied first, so that this is
   * undone by restoring that. Of a crash in between, either log is what is left.
   * @throws AppError as `checkCopy`; the log is then as it was.
   */
  restore(name: string): Promise<void>
  end(): void
}>
