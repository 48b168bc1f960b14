import type Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'

/** One step of the schema, from `version - 1` to `version`. */
export type Migration = Readonly<{ version: number; sql: string }>

export type MigrateDeps = Readonly<{
  db: Database.Database
  migrations: readonly Migration[]
  /** Called once before the first step, when there is something to lose; must throw when it fails. */
  backUp: () => void
}>

export const versionOf = (db: Database.Database): number =>
  Number(db.pragma('user_version', { simple: true }))

export const newestVersion = (migrations: readonly Migration[]): number => {
  for (const [index, { version }] of migrations.entries())
    if (version !== index + 1) throw new Error(`migration ${index + 1} has the version ${version}`)
  return migrations.length
}

/**
 * Brings the schema up to the newest version, each step and its version in one transaction; the first that fails stops
 * the rest and leaves the log at the step before.
 * @throws AppError when a step fails.
 */
export const migrate = ({ db, migrations, backUp }: MigrateDeps): void => {
  const newest = newestVersion(migrations)
  const current = versionOf(db)
  if (current >= newest) return
  if (current > 0) backUp()
  // Rebuilding a table that others point to is only possible without enforcement; the check below takes its place.
  db.pragma('foreign_keys = OFF')
  for (const { version, sql } of migrations.slice(current)) {
    try {
      db.transaction(() => {
        db.exec(sql)
        const broken = db.pragma('foreign_key_check')
        if (Array.isArray(broken) && broken.length > 0)
          throw new Error('references are broken after this step')
        db.pragma(`user_version = ${version}`)
      }).immediate()
    } catch (cause) {
      throw new AppError(
        'unexpected',
        `The issue log could not be brought up to date (step ${version}), so it was left as it was. Your issues are safe.`,
        { cause },
      )
    }
  }
  db.pragma('foreign_keys = ON')
}
