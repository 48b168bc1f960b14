/** Puts words into a field as if they had been typed, so that the field's own undo takes them back. */
export const typeOver = (
  field: HTMLTextAreaElement | HTMLInputElement,
  { start, end }: Readonly<{ start: number; end: number }>,
  words: string,
): void => {
  field.focus()
  field.setSelectionRange(start, end)
  // Nothing newer keeps the undo (execCommand, `insertText` and `delete`).
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
}
