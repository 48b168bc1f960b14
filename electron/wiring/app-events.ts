import { EventEmitter } from 'node:events'
import type { Change } from '../log/issue-log.ts'

/**
 * What the parts of the app tell each other of, without knowing who listens. Nobody does before the app is put together:
 * what happens until then is on screen with the first look anyway.
 */
export type AppEvents = EventEmitter<{
  /** Something in the log was changed. */
  'log-changed': []
  /** Another log stands in the place of the old one; in words for the technician. */
  'log-replaced': [words: string]
  'settings-changed': []
  /** What the windows and the tray show is no longer so: a notice came or went. */
  'view-changed': []
  /** A minute or so has passed. */
  'time-passed': []
  /** Done outside the panel, in words, so that it can be taken back there. */
  'done-elsewhere': [change: Pick<Change, 'changeId'>, words: string]
}>

export const createAppEvents = (): AppEvents => new EventEmitter()

/** For whoever looks into it; the technician is told by a notice. */
export const reportError = (what: string, error: unknown): void => {
  console.error(`${what}:`, error)
}
