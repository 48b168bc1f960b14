import { readCalendarFile } from '../../shared/words/calendar/calendar-days.ts'
import { readMailFile } from '../../shared/words/mail/mail-file.ts'

/** What strangers' files are read with, by name: pure functions whose input and answer can be cloned into another thread. */
export const foreignFileReaders = {
  mail: readMailFile,
  calendar: readCalendarFile,
} as const

export type ForeignFileReaders = typeof foreignFileReaders
