import type Database from 'better-sqlite3'

/** More words than anybody types; what is pasted by mistake must not keep the log busy. */
const mostWords = 20

/**
 * What a person typed, as an FTS5 expression: every word has to begin somewhere. Each is a quoted string (FTS5, 3.1), so
 * that quotes and operators are nothing but text.
 */
export const matchExpression = (search: string): string =>
  search
    .toWellFormed()
    .replaceAll('\u0000', ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, mostWords)
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(' ')

export type SearchIndex = Readonly<{
  /** For an issue that was never in it. */
  add(issueId: number): void
  /** Brings the index into line with an issue, or with its absence. */
  update(issueId: number): void
  updateOf(requesterId: number): void
}>

export const createSearchIndex = (db: Database.Database): SearchIndex => {
  const remove = db.prepare('DELETE FROM issue_search WHERE rowid = ?')
  // `+?`: see `createQueries`.
  const add = db.prepare(
    `INSERT INTO issue_search (rowid, title, details, requester, tags, resolution)
     SELECT issue.id, title, details, coalesce(name, '') || ' ' || coalesce(email, ''),
       (SELECT group_concat(value, ' ') FROM json_each(CASE WHEN json_valid(tags) THEN tags END)), resolution
     FROM issue LEFT JOIN requester ON requester.id = requester_id WHERE issue.id = +?`,
  )
  const issuesOf = db.prepare('SELECT id FROM issue WHERE requester_id = ?').pluck()

  const update = (issueId: unknown): void => {
    remove.run(issueId)
    add.run(issueId)
  }
  return {
    add: (issueId) => {
      add.run(issueId)
    },
    update,
    updateOf: (requesterId) => issuesOf.all(requesterId).forEach(update),
  }
}
