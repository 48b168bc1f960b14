/** `isUntold` of `shared/policy/untold.ts` as a condition on rows of `issue`; a test holds the two together. */
export const untoldSql =
  "(state = 'resolved' AND requester_id IS NOT NULL AND told_at IS NULL AND no_notice_reason IS NULL)"
