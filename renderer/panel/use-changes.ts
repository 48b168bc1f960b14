import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useBridge } from '../app/bridge-context.tsx'
import type { Act, MailWish } from '../app/panel-context.ts'
import { useMailWriter } from '../drafts/use-mail-writer.ts'
import { messageOf } from '../ui/message-of.ts'
import { changeWords } from './change-words.ts'
import { watchLog } from './log-fingerprint.ts'
import { useUndo } from './use-undo.ts'

const mailWords = {
  mailto: 'Mail opened.',
  eml: 'Mail opened as a draft file.',
  gmail: 'Mail opened in Gmail.',
  'outlook-web': 'Mail opened in Outlook on the web.',
  copy: 'The mail is on the clipboard: paste it.',
  shown: 'Mail written.',
} as const

/** The ways to change something, each followed by an offer to undo it. `onUndone` gets the issue that is back. */
export const useChanges = (
  onUndone: (issueId: number) => void,
  onMissingFacts: (issueId: number, wish: MailWish) => void,
) => {
  const bridge = useBridge()
  const client = useQueryClient()
  const { offer, offeredNow, show, dismiss: hide } = useUndo()

  const watched = useRef<(() => void) | null>(null)
  const dismiss = useCallback(() => {
    watched.current?.()
    watched.current = null
    hide()
  }, [hide])
  useEffect(() => dismiss, [dismiss])

  // Done on a notification, say: what was offered before is not the last change any more.
  useEffect(
    () =>
      bridge.subscribe('changed-elsewhere', ({ words, changeId }) => {
        dismiss()
        show(words, changeId)
        watched.current = watchLog(client, dismiss)
      }),
    [bridge, client, dismiss, show],
  )

  /** A failure takes the last offer away: its words would read as if this had worked. */
  const offering = async <A extends { changeId: number }>(
    change: () => Promise<A>,
    words: (answer: A) => string,
  ): Promise<A> => {
    try {
      const answer = await change()
      show(words(answer), answer.changeId)
      // What comes from elsewhere later is not what the offer would take back.
      watched.current?.()
      watched.current = watchLog(client, dismiss)
      await client.invalidateQueries()
      return answer
    } catch (error) {
      dismiss()
      throw error
    }
  }
  const act: Act = (channel, request, words) =>
    offering(
      () => bridge.request(channel, request),
      () => words,
    )
  const mail = useMailWriter(
    (issueId, wish) =>
      offering(
        () => bridge.request('issue:write-mail', { issueId, ...wish }),
        ({ form }) => mailWords[form],
      ),
    onMissingFacts,
  )
  const undoNow = useCallback(
    async (changeId: number) => {
      dismiss()
      try {
        const { issueId, undone, next } = await bridge.request('change:undo', { changeId })
        show(
          undone === null ? 'Taken back.' : `Undone: ${changeWords(undone)}.`,
          next?.changeId ?? null,
          next ? { named: `Undo again: ${changeWords(next)}`, button: 'Undo again' } : {},
        )
        watched.current = watchLog(client, dismiss)
        await client.invalidateQueries()
        onUndone(issueId)
      } catch (error) {
        show(messageOf(error), null)
      }
    },
    [bridge, client, dismiss, show, onUndone],
  )
  /** Long after, nobody knows any more what was done last: it is named before it is taken back. */
  const offerLast = useCallback(async () => {
    dismiss()
    try {
      const { last } = await bridge.request('change:last', {})
      if (last === null) return show('There is nothing to take back.', null)
      show('The last change:', last.changeId, { named: changeWords(last) })
      watched.current = watchLog(client, dismiss)
      await client.invalidateQueries()
    } catch (error) {
      show(messageOf(error), null)
    }
  }, [bridge, client, dismiss, show])
  /** Keys come faster than answers: one after another, and each takes back what is offered by then. */
  const turn = useRef(Promise.resolve())
  const inTurn = useCallback((step: () => Promise<void>): void => {
    turn.current = turn.current.then(step)
  }, [])
  const undo = useCallback((changeId: number) => inTurn(() => undoNow(changeId)), [inTurn, undoNow])
  const undoNext = useCallback(
    () => inTurn(() => (offeredNow.current === null ? offerLast() : undoNow(offeredNow.current))),
    [inTurn, offerLast, offeredNow, undoNow],
  )
  return { act, mail, undo, undoNext, offer, dismiss }
}
