import { useDeferredValue, useMemo } from 'react'
import type { Response } from '../../shared/contract.ts'
import { useLoaded } from '../ui/use-loaded.ts'
import type { Understood } from './understand.ts'

/** Longer text is read when it is logged; while typing it would only be in the way. */
const readWhileTyping = 5_000

const nothing: Understood = { chips: [], fits: null, fixed: false, tooLong: false }

// Dates in words, pasted mails: far more than the field itself, and first needed when something stands in it.
const loadReader = async () => (await import('./understand.ts')).understand

/** What the line says so far, in the page, so that it keeps up with typing. */
export const useUnderstood = (text: string, context: Response<'capture:context'> | undefined): Understood => {
  const understand = useLoaded(loadReader)
  const line = useDeferredValue(text)
  return useMemo(() => {
    if (line.length > readWhileTyping) return { ...nothing, tooLong: true }
    if (!understand || !context || line.trim() === '') return nothing
    return understand(line, context)
  }, [line, context, understand])
}
