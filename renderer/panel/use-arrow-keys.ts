import type { KeyboardEvent, RefObject } from 'react'

/** Up and down go from title to title; everything between is reached with Tab. */
export const useArrowKeys = (container: RefObject<HTMLElement | null>) => (event: KeyboardEvent) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = event.target
  if (step === 0 || !(from instanceof HTMLElement) || !('issueTitle' in from.dataset)) return
  const titles = [...(container.current?.querySelectorAll<HTMLElement>('[data-issue-title]') ?? [])]
  const next = titles[titles.indexOf(from) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
