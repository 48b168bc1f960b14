import type { Migration } from '../migrate.ts'
import { begin } from './0001-begin.ts'
import { sixKinds } from './0002-six-kinds.ts'
import { words } from './0003-words.ts'
import { identity } from './0004-identity.ts'
import { oneRow } from './0005-one-row.ts'
import { order } from './0006-order.ts'
import { address } from './0007-address.ts'

/** In order, each one version above the one before. Only ever added to: what has run on somebody's log stays as it is. */
export const migrations: readonly Migration[] = [begin, sixKinds, words, identity, oneRow, order, address]
