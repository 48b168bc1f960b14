import type { Issue } from '../../shared/model/issue.ts'

/** An open issue of normal priority from somebody who came by; whatever matters to a test is given. */
export const sampleIssue = (given: Pick<Issue, 'id' | 'title' | 'createdAt'> & Partial<Issue>): Issue => ({
  details: null,
  inTheirWords: null,
  restated: null,
  thread: null,
  causeId: null,
  requesterId: null,
  state: 'open',
  priority: 'normal',
  channel: 'walk-up',
  tags: [],
  reopenedAt: null,
  reopenedIn: null,
  promisedAt: null,
  promiseMadeAt: null,
  waiting: null,
  resolvedAt: null,
  resolution: null,
  technicalNote: null,
  toldAt: null,
  closedAt: null,
  noNoticeReason: null,
  ...given,
})
