import { type RefObject, useEffect } from 'react'

type Place = Readonly<{ parent: Element; index: number }>

/** No fields of text: there, keys such as Ctrl+Z and `e` would mean something else than on the control that is gone. */
const controls =
  'button, [type="radio"], [type="checkbox"], select, a[href], [tabindex="0"]:not(input, textarea)'

/** Also what only a script gives it to, such as a screen's heading. */
const canHoldFocus = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility()

const canTakeFocus = (element: HTMLElement): boolean => element.tabIndex >= 0 && canHoldFocus(element)

const within = (elements: readonly Element[]): HTMLElement[] =>
  elements
    .flatMap((element) => [element, ...element.querySelectorAll<HTMLElement>(controls)])
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => element.matches(controls) && canTakeFocus(element))

/** Where something was: its parents up to the container, and its number in each. */
const placesOf = (element: Element, container: Element): readonly Place[] => {
  const places: Place[] = []
  let child = element
  for (let { parentElement: parent } = child; parent && container.contains(parent); ) {
    places.push({ parent, index: [...parent.children].indexOf(child) })
    child = parent
    parent = child.parentElement
  }
  return places
}

/** What has come into the place of what is gone; else what stands before it, a card by its title. */
const nearestTo = ({ parent, index }: Place): HTMLElement | undefined => {
  if (!parent.isConnected) return undefined
  const siblings = [...parent.children]
  const [next] = within(siblings.slice(index))
  if (next) return next
  const before = within(siblings.slice(0, index))
  const title = before.findLast((element) => 'issueTitle' in element.dataset)
  return title ?? before.at(-1)
}

/**
 * When the control that had the focus goes away or is switched off, the focus goes to what stands in its place; a browser
 * would move it to the top of the page.
 */
export const useKeepFocus = (container: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let last: HTMLElement | null = null
    let places: readonly Place[] = []
    const remember = ({ target }: FocusEvent) => {
      // A menu lies outside: what opened it is what counts.
      if (!(target instanceof HTMLElement) || !container.current?.contains(target)) return
      last = target
      places = placesOf(target, container.current)
    }
    const restore = () => {
      const { activeElement } = document
      // What is switched off or hidden keeps the focus until the next frame.
      const isLost = activeElement === document.body || activeElement === last
      if (!last || !isLost || canHoldFocus(last)) return
      for (const place of places) {
        const nearest = nearestTo(place)
        if (nearest) return nearest.focus()
      }
    }
    const observer = new MutationObserver(restore)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [container])
}
