/** A template with its tags blanked out, every other letter at its place: what is left are the technician's words. */
export const withoutTags = (template: string): string =>
  template.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (tag) => tag.replace(/[^\n]/g, ' '))
