import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Finding, findingAt, findingBeside } from './checked-text-parts.ts'
import { typeOver } from './type-over.ts'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  /** Around the field and the copy of its text. */
  box: RefObject<HTMLElement | null>
  value: string
  findings: readonly Finding[]
}

/** Which finding the caret is at, and the keys that go from one to the next and take a replacement. */
export const useCheckedText = ({ field, box, value, findings }: Props) => {
  const [caret, setCaret] = useState<number | null>(null)
  const current = caret === null ? null : findingAt(value, findings, caret)

  const [shows, setShows] = useState(0)
  const shown = useRef(0)
  useEffect(() => {
    if (shown.current === shows) return
    shown.current = shows
    // A field that grows with its text has nothing to scroll, and the page does not follow a selection.
    box.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [shows, box])

  const follow = () => setCaret(field.current?.selectionStart ?? null)
  const show = (finding: Finding) => {
    field.current?.focus()
    field.current?.setSelectionRange(finding.start, finding.end)
    setCaret(finding.start)
    setShows((times) => times + 1)
  }
  const take = (finding: Finding, words: string) => {
    if (!field.current) return
    typeOver(field.current, finding, words)
    follow()
  }

  /** Gives whether the key was one of them. */
  const onKey = (event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'preventDefault'>): boolean => {
    if (event.key === 'F8') {
      event.preventDefault()
      const step = event.shiftKey ? -1 : 1
      const next = findingBeside(value, findings, { caret: field.current?.selectionStart ?? 0, step })
      if (next) show(next)
      return true
    }
    const [first] = current?.replacements ?? []
    if (event.key !== 'Enter' || !event.altKey) return false
    event.preventDefault()
    if (current && first !== undefined) take(current, first)
    return true
  }

  return { current, follow, leave: () => setCaret(null), show, take, onKey }
}
