/** Where mails are written and sent: the technician's own program, or a page that takes its place. */
export type MailProgram = Readonly<{
  /** Opens a mail, a phone number, or a page for a new mail. Throws when the system has no program for it. */
  openUrl(url: string): Promise<void>
  /** Writes the draft file and opens it. @throws AppError `no-mail-program` where nothing opens such files */
  openDraftFile(name: string, content: string): Promise<void>
  copy(text: string): void
}>
