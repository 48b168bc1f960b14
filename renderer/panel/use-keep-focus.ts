import { type RefObject, useEffect, useRef } from 'react'

/**
 * When the card that had the focus goes away, the focus goes to the one in its place; a browser would drop it to the
 * top of the page.
 */
export const useKeepFocus = (container: RefObject<HTMLElement | null>): void => {
  const last = useRef<{ element: Element; index: number } | null>(null)

  useEffect(() => {
    const element = container.current
    if (!element) return
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const index = [...element.querySelectorAll('li')].findIndex((item) => item.contains(target))
      last.current = index < 0 ? null : { element: target, index }
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [container])

  // After every rendering: only then is it known that the card is gone.
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return
    const titles = container.current?.querySelectorAll<HTMLElement>('[data-issue-title]')
    titles?.[Math.min(last.current.index, titles.length - 1)]?.focus()
  })
}
