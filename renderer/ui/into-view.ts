/** A ref for what opens below the fold: the library moves the focus there without scrolling. */
export const intoView = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: 'nearest' })
}
