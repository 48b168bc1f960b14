import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useBridge } from '../bridge-context.tsx'
import { messageOf } from '../ui/message-of.ts'
import type { Act } from './panel-context.ts'
import { useMailDesk } from './use-mail-desk.ts'
import { useUndo } from './use-undo.ts'

const mailWords = {
  mailto: 'Mail opened.',
  eml: 'Mail opened as a draft file.',
  shown: 'Mail written.',
} as const

/** The ways to change something, each followed by an offer to undo it. `onUndone` gets the issue that is back. */
export const useChanges = (onUndone: (issueId: number) => void) => {
  const bridge = useBridge()
  const client = useQueryClient()
  const { offer, show, dismiss } = useUndo()

  const act: Act = async (channel, request, words) => {
    const answer = await bridge.request(channel, request)
    show(words, answer.changeId)
    await client.invalidateQueries()
    return answer
  }
  const mail = useMailDesk(async (issueId) => {
    const outcome = await bridge.request('issue:write-mail', { issueId })
    show(mailWords[outcome.form], outcome.changeId)
    await client.invalidateQueries()
    return outcome
  })
  const undo = useCallback(
    async (changeId: number) => {
      dismiss()
      try {
        const { issueId } = await bridge.request('change:undo', { changeId })
        await client.invalidateQueries()
        show('Taken back.', null)
        onUndone(issueId)
      } catch (error) {
        show(messageOf(error), null)
      }
    },
    [bridge, client, dismiss, show, onUndone],
  )
  return { act, mail, undo, offer, dismiss }
}
