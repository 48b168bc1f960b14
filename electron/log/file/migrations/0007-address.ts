import type { Migration } from '../migrate.ts'

/** How somebody wants to be addressed in letters. Nothing is guessed of those who are there already. */
export const address: Migration = {
  version: 7,
  sql: `
    ALTER TABLE requester ADD COLUMN salutation TEXT;
    ALTER TABLE requester ADD COLUMN degree TEXT;
    ALTER TABLE requester ADD COLUMN familiar INTEGER;
  `,
}
