/**
 * A body that Linux notification services show as it was written: they read it as markup (Desktop Notifications
 * Specification, Markup), and take a line with a stray `&` or `<` for broken.
 */
export const withoutMarkup = (body: string): string => body.replace(/&/g, '&amp;').replace(/</g, '&lt;')
