import type { QueryClient } from '@tanstack/react-query'
import type { PanelView } from '../../shared/model/views.ts'

/** How the issues on screen stand, without what only time or a reminder does to them. */
const printOf = (data: unknown): string | null => {
  // Only `usePanelView` fills this place of the cache.
  const view = data as PanelView | undefined
  if (view === undefined) return null
  const byId = new Map(
    [...view.waiting, ...view.open, ...view.drafts].map(({ issue, openedDraft, requester }) => [
      issue.id,
      [issue, openedDraft?.id ?? null, requester],
    ]),
  )
  return JSON.stringify([...byId].sort(([a], [b]) => a - b))
}

/**
 * To be called before the log is read again after a change: calls `onOther` when a later reading of the same view shows
 * yet another log. Gives back its unsubscriber.
 */
export const watchLog = (client: QueryClient, onOther: () => void): (() => void) => {
  let after: Readonly<{ queryHash: string; print: string | null }> | null = null
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    const { queryKey, queryHash, state } = event.query
    if (queryKey[0] !== 'panel:read') return
    const print = printOf(state.data)
    after ??= { queryHash, print }
    if (queryHash === after.queryHash && print !== after.print) onOther()
  })
}
