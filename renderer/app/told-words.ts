import type { ToldBy } from '../../shared/model/communication.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { cutText } from '../ui/cut-text.ts'

/** What the technician calls them in a sentence. */
export const nameOf = (requester: Requester | null): string =>
  requester === null ? 'the requester' : cutText(requester.name, 40)

const byWords = { mail: 'by mail', phone: 'by phone', 'in person': 'in person', chat: 'by chat' } as const

/** After a word that is not the word of the fix. */
export const saidWords = (requester: Requester | null, by: ToldBy): string =>
  `${nameOf(requester)} has had a word ${byWords[by]}.`

export const toldWords = (requester: Requester | null, by: ToldBy): string =>
  `Told ${nameOf(requester)} ${byWords[by]}.`
