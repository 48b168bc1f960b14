import type { Notice } from '../../shared/model/views.ts'

/** What the technician should know about the app itself, until it is dismissed. */
export const createNotices = (initial: readonly Notice[]) => {
  let notices = [...initial]
  return {
    list: (): readonly Notice[] => notices,
    add: (notice: Notice): void => {
      notices = [...notices.filter(({ id }) => id !== notice.id), notice]
    },
    dismiss: (noticeId: string): void => {
      notices = notices.filter(({ id }) => id !== noticeId)
    },
  }
}
