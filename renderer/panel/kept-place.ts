import { z } from 'zod'
import { followUpKindSchema } from '../../shared/model/follow-up.ts'
import { letterKindSchema } from '../../shared/model/letter.ts'

/** What is in the lists' place. */
const elsewhereSchema = z.union([
  z.enum(['people', 'settings', 'name', 'cards']),
  z.object({
    issueId: z.int().positive(),
    kind: followUpKindSchema.optional(),
    letter: letterKindSchema.optional(),
  }),
])
export type Elsewhere = Readonly<z.infer<typeof elsewhereSchema>>

const placeSchema = z.object({
  elsewhere: z.union([z.literal(false), elsewhereSchema]),
  /** The issue whose details are open. */
  expandedId: z.int().positive().nullable(),
  search: z.string(),
})
/** Where somebody is in the panel. */
export type Place = Readonly<z.infer<typeof placeSchema>>

const start: Place = { elsewhere: false, expandedId: null, search: '' }
const key = 'place'

/** Kept in the window's session: a page that has crashed opens where it was, a new start of the app at the lists. */
export const createKeptPlace = (deps: { storage: Pick<Storage, 'getItem' | 'setItem'> }) => ({
  read: (): Place => {
    try {
      return placeSchema.parse(JSON.parse(deps.storage.getItem(key) ?? ''))
    } catch {
      return start
    }
  },
  keep: (place: Place): void => deps.storage.setItem(key, JSON.stringify(place)),
})
