import { type ReactNode, useState } from 'react'
import type { MailOutcome } from '../../shared/model/views.ts'
import { usePanel } from './panel-context.ts'
import { ShownDraft } from './shown-draft.tsx'

type Attempt = (change: () => Promise<unknown>) => Promise<boolean>

/** Writes one mail to the requesters of several issues; where no mail program took it, `shown` has its words. */
export const useMailToMany = (
  attempt: Attempt,
): Readonly<{ write(issueIds: readonly number[]): Promise<unknown>; shown: ReactNode }> => {
  const { act } = usePanel()
  const [written, setWritten] = useState<Readonly<{ issueId: number; outcome: MailOutcome }> | null>(null)
  return {
    write: (issueIds) =>
      attempt(async () => {
        const outcome = await act('issue:write-mail-to-many', { issueIds: [...issueIds] }, 'Mail opened.')
        setWritten(outcome.form === 'shown' ? { issueId: issueIds[0] ?? 0, outcome } : null)
      }),
    shown: written && <ShownDraft issueId={written.issueId} outcome={written.outcome} />,
  }
}
