import { useRef, useState } from 'react'
import type { MailOutcome } from '../../shared/model/views.ts'
import { BridgeError } from '../app/bridge.ts'
import type { MailWish, MailWriter } from '../app/panel-context.ts'
import { messageOf } from '../ui/message-of.ts'

type Entry = Readonly<{ outcome: MailOutcome | null; problem: string | null; busy: boolean }>
type Write = (issueId: number, wish: MailWish) => Promise<MailOutcome>

/** Remembers, for as long as the panel lives, what came of each mail. */
export const useMailWriter = (
  act: Write,
  /** The letter lacks what it is about: only the technician knows it. */
  onMissingFacts: (issueId: number, wish: MailWish) => void,
): MailWriter => {
  const [entries, setEntries] = useState<ReadonlyMap<number, Entry>>(new Map())
  // Two clicks come faster than a rendering, and would open two mails.
  const writing = useRef(new Set<number>())
  const keep = (issueId: number, entry: Entry) => setEntries((before) => new Map(before).set(issueId, entry))

  return {
    write: async (issueId, wish = {}) => {
      if (writing.current.has(issueId)) return false
      writing.current.add(issueId)
      keep(issueId, { outcome: null, problem: null, busy: true })
      try {
        keep(issueId, { outcome: await act(issueId, wish), problem: null, busy: false })
        return true
      } catch (error) {
        const isIncomplete = error instanceof BridgeError && error.code === 'missing-facts'
        if (isIncomplete) onMissingFacts(issueId, wish)
        keep(issueId, { outcome: null, problem: isIncomplete ? null : messageOf(error), busy: false })
        return false
      } finally {
        writing.current.delete(issueId)
      }
    },
    isBusy: (issueId) => entries.get(issueId)?.busy ?? false,
    problemOf: (issueId) => entries.get(issueId)?.problem ?? null,
    outcomeOf: (issueId) => entries.get(issueId)?.outcome ?? null,
  }
}
