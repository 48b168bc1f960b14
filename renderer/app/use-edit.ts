import type { Request } from '../../shared/contract.ts'
import { usePanel } from './panel-context.ts'

type Patch = Request<'issue:edit'>['patch']
export type Edit = (patch: Patch, words: string) => Promise<unknown>

/** Changes a part of one issue; `words` say what was done. */
export const useEdit = (issueId: number): Edit => {
  const { act } = usePanel()
  return (patch, words) => act('issue:edit', { issueId, patch }, words)
}
