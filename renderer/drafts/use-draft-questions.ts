import { useEffect, useState } from 'react'
import type { IssueView, PanelView } from '../../shared/model/views.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { useReadPanel } from '../app/use-queries.ts'
import { createAskedLater } from './asked-later.ts'

export type DraftQuestionList = Readonly<{ listed: readonly IssueView[]; askLater: () => void }>

/** The panel itself says that it could not be read. */
const noMatter = (): void => {}

const draftId = ({ openedDraft }: IssueView): number => openedDraft?.id ?? 0

/**
 * Which drafts are asked about in one list on top. That list is made when the technician looks at the panel: a draft that is
 * opened while they look is asked about at its card. One draft alone is too, unless its issue is on no list; the list then is
 * the only place where it can be answered.
 */
export const useDraftQuestions = ({ drafts, waiting, open, fixedTogether }: PanelView): DraftQuestionList => {
  const bridge = useBridge()
  const readPanel = useReadPanel()
  const [kept] = useState(() => createAskedLater({ storage: window.localStorage }))
  const [seen, setSeen] = useState<ReadonlySet<number>>(() => new Set(drafts.map(draftId)))
  const [later, setLater] = useState(() => kept.read())
  /** Of an issue without a card: dismissed for this look only. */
  const [laterNow, setLaterNow] = useState<ReadonlySet<number>>(new Set())
  /** A list that was begun stays until the last one is answered. */
  const [begun, setBegun] = useState<ReadonlySet<number> | null>(null)

  useEffect(
    () =>
      bridge.subscribe('panel:shown', () => {
        // While it was hidden, time went on: what is open is read anew, once, whoever else asks for it.
        void readPanel().then((panel) => {
          setSeen(new Set(panel.drafts.map(draftId)))
          setLaterNow(new Set())
        }, noMatter)
      }),
    [bridge, readPanel],
  )

  const carded = new Set([...waiting, ...open].map(({ issue }) => issue.id))
  const inGroup = new Set(fixedTogether.flat().map(({ issue }) => issue.id))
  const pending = drafts.filter((view) => {
    const id = draftId(view)
    return seen.has(id) && !later.has(id) && !laterNow.has(id) && !inGroup.has(view.issue.id)
  })
  const isDue = pending.length > 1 || pending.some(({ issue }) => !carded.has(issue.id))
  const isListed = pending.length > 0 && (isDue || begun === seen)
  useEffect(() => {
    if (isListed && begun !== seen) setBegun(seen)
  }, [isListed, begun, seen])

  const listed = isListed ? pending : []
  return {
    listed,
    askLater: () => {
      const withCard = listed.filter(({ issue }) => carded.has(issue.id)).map(draftId)
      const next = new Set([...later, ...withCard])
      setLater(next)
      kept.keep(next, drafts.map(draftId))
      setLaterNow(new Set([...laterNow, ...listed.map(draftId)]))
    },
  }
}
