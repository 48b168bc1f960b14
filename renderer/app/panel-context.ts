import { createContext, useContext } from 'react'
import type { Request, RequestChannel, Response } from '../../shared/contract.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'
import type { MailOutcome, PanelView } from '../../shared/model/views.ts'
import type { KeptFixWords } from './kept-fix-words.ts'
import type { Wish } from './use-wish.ts'

/** The channels that change an issue and can be taken back. */
export type ChangeChannel = {
  [C in RequestChannel]: Response<C> extends { changeId: number } ? C : never
}[RequestChannel]

/** Asks for a change, offers to undo it under these words, and brings what is on screen up to date. */
export type Act = <C extends ChangeChannel>(
  channel: C,
  request: Request<C>,
  words: string,
) => Promise<Response<C>>

/** Which mail; what is left out is chosen by the main process. */
export type MailWish = Omit<Request<'issue:write-mail'>, 'issueId'>

/** What came of writing a mail: kept by the panel, because a notification can ask for it too. */
export type MailWriter = Readonly<{
  /** Nothing happens while one is being written already. Gives whether it was opened. */
  write(issueId: number, wish?: MailWish): Promise<boolean>
  isBusy(issueId: number): boolean
  /** The failure of the last attempt, to be shown at the issue. */
  problemOf(issueId: number): string | null
  outcomeOf(issueId: number): MailOutcome | null
}>

export type PanelContextValue = Readonly<{
  view: PanelView
  act: Act
  mail: MailWriter
  fixWords: KeptFixWords
  /** The issue whose details are open. */
  expandedId: number | null
  toggle(issueId: number): void
  wish: Wish | null
  /** Issues whose opened draft is asked about further up, so that their cards do not ask as well. */
  askedAbove: ReadonlySet<number>
  /** The issue that a notification or the tray opened, while its details are open. */
  askedId: number | null
  /** With `name`, the technician's name is asked for; with `cards`, it begins at the short answers. */
  openSettings(at?: 'name' | 'cards'): void
  openPeople(): void
  /** Shows the mail before it is opened, to be changed. */
  compose(issueId: number, kind?: FollowUpKind, letter?: LetterKind): void
}>

export const PanelContext = createContext<PanelContextValue | null>(null)

export const usePanel = (): PanelContextValue => {
  const value = useContext(PanelContext)
  if (!value) throw new Error('usePanel needs a PanelContext above it')
  return value
}
