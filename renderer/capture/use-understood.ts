import { useDeferredValue, useMemo } from 'react'
import type { Response } from '../../shared/contract.ts'
import { type CaptureChip, captureChips } from '../../shared/words/capture/chips.ts'
import { readCapture } from '../../shared/words/capture.ts'
import type { WhoFits } from './who-choice.tsx'

/** Longer text is read when it is logged; while typing it would only be in the way. */
const readWhileTyping = 5_000

export type Understood = Readonly<{
  chips: readonly CaptureChip[]
  /** Whom the name may mean; the chips then leave it to be chosen. */
  fits: WhoFits | null
  /** It is fixed already. */
  fixed: boolean
  tooLong: boolean
}>

const nothing: Understood = { chips: [], fits: null, fixed: false, tooLong: false }

/** What the line says so far, in the page, so that it keeps up with typing. */
export const useUnderstood = (text: string, context: Response<'capture:context'> | undefined): Understood => {
  const line = useDeferredValue(text)
  return useMemo(() => {
    if (line.length > readWhileTyping) return { ...nothing, tooLong: true }
    if (!context || line.trim() === '') return nothing
    const { capture, doubt, unread } = readCapture(line, context)
    const chips = captureChips(capture, context, unread)
    const people = (doubt?.people ?? []).flatMap(({ id, name = '', email = null }) =>
      id === undefined ? [] : [{ id, name, email }],
    )
    const { name, email = '' } = doubt?.typed ?? {}
    return {
      chips: doubt ? chips.filter(({ kind }) => kind !== 'requester') : chips,
      fits: doubt ? { typed: name ?? email, people } : null,
      fixed: capture.resolved,
      tooLong: false,
    }
  }, [line, context])
}
