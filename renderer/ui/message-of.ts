/** The words of a failure; every refusal of the main process carries words for the technician. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'That did not work. Please try again.'
