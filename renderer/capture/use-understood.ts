import { useDeferredValue, useMemo } from 'react'
import type { Response } from '../../shared/contract.ts'
import { parseCapture } from '../../shared/words/capture.ts'
import { type CaptureChip, captureChips } from '../../shared/words/capture-chips.ts'

/** Longer text is read when it is logged; while typing it would only be in the way. */
const readWhileTyping = 5_000

export type Understood = Readonly<{
  chips: readonly CaptureChip[]
  /** It is fixed already. */
  fixed: boolean
  tooLong: boolean
}>

/** What the line says so far, in the page, so that it keeps up with typing. */
export const useUnderstood = (text: string, context: Response<'capture:context'> | undefined): Understood => {
  const line = useDeferredValue(text)
  return useMemo(() => {
    if (line.length > readWhileTyping) return { chips: [], fixed: false, tooLong: true }
    if (!context || line.trim() === '') return { chips: [], fixed: false, tooLong: false }
    const parsed = parseCapture(line, context)
    return { chips: captureChips(parsed, context), fixed: parsed.resolved, tooLong: false }
  }, [line, context])
}
