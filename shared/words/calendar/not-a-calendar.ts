import { AppError } from '../../errors.ts'

/** Said of a file that nothing could be read from; apart, so that saying it brings no reader of calendars along. */
export const notACalendar = (): AppError =>
  new AppError(
    'invalid-request',
    'This is not a calendar. Choose an .ics file, such as a calendar program or a holiday site exports.',
  )
