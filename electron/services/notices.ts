import type { NotifyOutcome } from '../../shared/model/notification.ts'
import type { Notice } from '../../shared/model/views.ts'

export type Notices = ReturnType<typeof createNotices>

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

/** Says in the panel that reminders cannot be seen, until one can again. */
export const sayWhenUndelivered =
  <A extends readonly unknown[]>(deps: {
    deliver: (...notification: A) => Promise<NotifyOutcome>
    notices: Notices
    onChanged: () => void
  }): ((...notification: A) => Promise<NotifyOutcome>) =>
  async (...notification) => {
    const result = await deps.deliver(...notification)
    const id = 'notifications'
    const before = deps.notices.list()
    if (result.outcome === 'failed')
      deps.notices.add({ id, message: `Reminders can’t be shown: ${result.error}` })
    else if (result.outcome === 'shown' && before.some((notice) => notice.id === id)) deps.notices.dismiss(id)
    else return result
    deps.onChanged()
    return result
  }
