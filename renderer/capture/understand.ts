import type { Response } from '../../shared/contract.ts'
import { type CaptureChip, captureChips } from '../../shared/words/capture/chips.ts'
import { readCapture } from '../../shared/words/capture.ts'
import type { WhoFits } from './who-choice.tsx'

export type Understood = Readonly<{
  chips: readonly CaptureChip[]
  /** Whom the name may mean; the chips then leave it to be chosen. */
  fits: WhoFits | null
  /** It is fixed already. */
  fixed: boolean
  tooLong: boolean
}>

/** What a line says, in chips. */
export const understand = (line: string, context: Response<'capture:context'>): Understood => {
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
}
