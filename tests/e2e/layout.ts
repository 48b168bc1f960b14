import type { Page } from '@playwright/test'

/** What lies outside of the list that it belongs to: the focus would scroll it in, and everything else away. */
const strays = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *')]
      .filter((element) => {
        const { overflowY, textOverflow } = getComputedStyle(element)
        const scrolls = overflowY === 'auto' || overflowY === 'scroll' || element.localName === 'textarea'
        const isCut = textOverflow === 'ellipsis' || element.clientHeight <= 1
        const isBox = overflowY !== 'visible' || element === document.documentElement
        return isBox && !scrolls && !isCut && element.scrollHeight > element.clientHeight + 1
      })
      .map((element) => `${element.localName}.${element.className} is higher than it shows`),
  )

/** The focused control, and what is wrong with where it is; `null` when the focus is nowhere. */
const focused = (page: Page): Promise<{ id: string; fault: string | null } | null> =>
  page.evaluate(() => {
    const control = document.activeElement
    if (!(control instanceof HTMLElement) || control === document.body) return null
    const seen = window as unknown as { focusIds?: Map<Element, number> }
    seen.focusIds ??= new Map()
    const id = seen.focusIds.get(control) ?? seen.focusIds.size
    seen.focusIds.set(control, id)
    const name = control.getAttribute('aria-label') ?? (control.textContent?.trim() || control.outerHTML)
    // A radio button is a pixel: what is seen of it is its label.
    const shown = control.offsetWidth > 1 ? control : (control.closest('label') ?? control)
    const box = shown.getBoundingClientRect()
    const scroller = control.closest('main')?.getBoundingClientRect()
    const top = scroller?.top ?? 0
    const bottom = Math.min(scroller?.bottom ?? innerHeight, innerHeight)
    const isInView = box.height > 0 && box.bottom > top && box.top < bottom
    const scrolled = [...document.querySelectorAll('*')].filter((each) => {
      const { overflowY } = getComputedStyle(each)
      return each.scrollTop > 0 && overflowY !== 'auto' && overflowY !== 'scroll'
    })
    const fault = !isInView
      ? `${name} has the focus out of sight`
      : scrolled.length > 0
        ? `${name} scrolls ${scrolled.map(({ className, localName }) => className || localName).join(', ')}`
        : null
    return { id: String(id), fault }
  })

/**
 * Goes through all of a view by this key, once around, and gives what came to lie wrong, with the number of stops. Where
 * the focus leaves the page, it comes in again at the other end.
 */
export const tabThrough = async (
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<{ faults: string[]; stops: number }> => {
  const faults = await strays(page)
  const seen = new Set<string>()
  for (let left = 400; left > 0; left--) {
    await page.keyboard.press(key)
    const at = await focused(page)
    if (at === null) continue
    // A date field has several stops.
    const [first] = seen
    if (at.id === first && seen.size > 1) return { faults, stops: seen.size }
    if (at.fault !== null && !seen.has(at.id)) faults.push(at.fault)
    seen.add(at.id)
  }
  throw new Error(`the focus comes never around: ${seen.size} stops`)
}

/** Controls that lie on each other, in pairs of names. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, textarea, select')].filter(
      (control) => control.offsetWidth > 1 && control.checkVisibility(),
    )
    const boxes = controls.map((control) => {
      const { left, right, top, bottom } = control.getBoundingClientRect()
      // What is scrolled away lies under something else.
      const seen = control.closest('main')?.getBoundingClientRect()
      const box = {
        left,
        right,
        top: Math.max(top, seen?.top ?? 0),
        bottom: Math.min(bottom, seen?.bottom ?? innerHeight),
      }
      return { control, box }
    })
    const name = (control: HTMLElement) =>
      control.getAttribute('aria-label') ?? (control.textContent || control.outerHTML)
    return boxes.flatMap(({ control, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            !control.contains(other.control) &&
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        )
        .map((other) => `${name(control)} and ${name(other.control)}`),
    )
  })
