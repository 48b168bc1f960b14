import { cutText } from './cut-text.ts'

/** What fits on a card; the whole title is in the tooltip and in the opened card. */
export const cutTitle = (title: string): string => cutText(title, 44)
