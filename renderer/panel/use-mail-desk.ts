import { useState } from 'react'
import type { MailOutcome } from '../../shared/model/views.ts'
import { messageOf } from '../ui/message-of.ts'
import type { MailDesk } from './panel-context.ts'

type Entry = Readonly<{ outcome: MailOutcome | null; problem: string | null }>

/** Remembers, for as long as the panel lives, what came of each mail. */
export const useMailDesk = (act: (issueId: number) => Promise<MailOutcome>): MailDesk => {
  const [entries, setEntries] = useState<ReadonlyMap<number, Entry>>(new Map())
  const keep = (issueId: number, entry: Entry) => setEntries((before) => new Map(before).set(issueId, entry))

  return {
    write: async (issueId) => {
      keep(issueId, { outcome: null, problem: null })
      try {
        keep(issueId, { outcome: await act(issueId), problem: null })
      } catch (error) {
        keep(issueId, { outcome: null, problem: messageOf(error) })
      }
    },
    problemOf: (issueId) => entries.get(issueId)?.problem ?? null,
    outcomeOf: (issueId) => entries.get(issueId)?.outcome ?? null,
  }
}
