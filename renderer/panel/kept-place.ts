import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { LetterKind } from '../../shared/model/letter.ts'

const screens = ['people', 'settings', 'name', 'cards'] as const

/** What is in the lists' place. */
export type Elsewhere =
  | (typeof screens)[number]
  | Readonly<{ issueId: number; kind?: FollowUpKind | undefined; letter?: LetterKind | undefined }>

/** Where somebody is in the panel. */
export type Place = Readonly<{
  elsewhere: Elsewhere | false
  /** The issue whose details are open. */
  expandedId: number | null
  search: string
}>

// By hand, because the panel needs no schema at its start. Which kinds and letters there are is checked by the main process,
// and what is kept here is never older than the app that reads it.
const isId = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0
const isWord = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isElsewhere = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? 'issueId' in value &&
      isId(value.issueId) &&
      (!('kind' in value) || isWord(value.kind)) &&
      (!('letter' in value) || isWord(value.letter))
    : value === false || screens.some((screen) => screen === value)
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'elsewhere' in value &&
  isElsewhere(value.elsewhere) &&
  'expandedId' in value &&
  (value.expandedId === null || isId(value.expandedId)) &&
  'search' in value &&
  typeof value.search === 'string'

const start: Place = { elsewhere: false, expandedId: null, search: '' }
const key = 'place'

/** Kept in the window's session: a page that has crashed opens where it was, a new start of the app at the lists. */
export const createKeptPlace = (deps: { storage: Pick<Storage, 'getItem' | 'setItem'> }) => ({
  read: (): Place => {
    try {
      const kept: unknown = JSON.parse(deps.storage.getItem(key) ?? '')
      return isPlace(kept) ? kept : start
    } catch {
      return start
    }
  },
  keep: (place: Place): void => deps.storage.setItem(key, JSON.stringify(place)),
})
