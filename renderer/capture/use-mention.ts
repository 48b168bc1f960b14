import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react'
import type { Requester } from '../../shared/model/requester.ts'
import { suggestionsFor } from '../app/known-requesters.ts'
import { completed, mentionAt } from './mention.ts'

type Deps = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  change: (text: string) => void
  requesters: readonly Requester[]
}

/** Completion of a requester's name; nothing is chosen until an arrow or Tab says so, so that Enter always logs. */
export const useMention = ({ field, text, change, requesters }: Deps) => {
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState<number | null>(null)
  const [caretWanted, setCaretWanted] = useState<number | null>(null)

  useLayoutEffect(() => {
    if (caretWanted === null) return
    field.current?.setSelectionRange(caretWanted, caretWanted)
    setCaretWanted(null)
  }, [caretWanted, field])

  const mention = caret === null ? null : mentionAt(text, caret)
  const suggestions = mention === null ? [] : suggestionsFor(mention.typed, requesters)

  const take = (requester: Requester | undefined) => {
    if (!requester || mention === null) return
    const next = completed(text, mention, requester, requesters)
    change(next.text)
    setCaret(null)
    setActive(null)
    setCaretWanted(next.caret)
  }

  /** Gives whether the key was the list's. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (suggestions.length === 0) return false
    const last = suggestions.length - 1
    if (event.key === 'ArrowDown') setActive(active === null || active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active === null || active === 0 ? last : active - 1)
    else if (event.key === 'Tab' && !event.shiftKey) take(suggestions[active ?? 0])
    else if (event.key === 'Enter' && active !== null) take(suggestions[active])
    else if (event.key === 'Escape' && active !== null) setActive(null)
    else return false
    event.preventDefault()
    return true
  }

  const follow = (position: number | null) => {
    setCaret(position)
    setActive(null)
  }

  return { suggestions, active, take, onKey, follow }
}
