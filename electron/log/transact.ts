import type Database from 'better-sqlite3'

/** Runs a block as one transaction, which writes from its beginning: all of it happens, or nothing. */
export type Transact = <T>(act: () => T) => T

/** Made once and used for every verb: making a transaction takes longer than many a statement inside it. */
export const createTransact = (db: Database.Database): Transact => {
  const inTransaction = db.transaction((act: () => unknown) => act())
  // It gives what the block gives.
  return <T>(act: () => T): T => inTransaction.immediate(act) as T
}
