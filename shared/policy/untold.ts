import type { Issue } from '../model/issue.ts'

/**
 * Somebody waits to hear of a fix: the one meaning of "untold". `toldAt` speaks of the fix that stands, since opening an
 * issue again clears it; so whether they were told before or after it was fixed is never read off two clocks.
 */
export const isUntold = ({
  state,
  requesterId,
  toldAt,
  noNoticeReason,
}: Pick<Issue, 'state' | 'requesterId' | 'toldAt' | 'noNoticeReason'>): boolean =>
  state === 'resolved' && requesterId !== null && toldAt === null && noNoticeReason === null
