import type { Issue } from '../../model/issue.ts'
import { dayMs } from '../../time.ts'
import { foldText } from '../text/fold-name.ts'

type Compared = Pick<Issue, 'id' | 'title' | 'tags' | 'createdAt'>

/** Words that say nothing about what is broken, in the languages that people write here. */
const common = new Set(
  (
    'the and for with from that this not are was has have does doesn can cannot could again still very into about need new ' +
    'please problem problems issue help work works working broken down slow off room her his our your their all any one two ' +
    'der die das und mit von für ist nicht kein keine geht ein eine einen noch wieder sehr bitte hilfe mein meine ' +
    'raum auf beim bei zum zur den dem des'
  ).split(' '),
)
const most = 5
/** Issues with one cause are mostly reported within days of each other. */
const nearMs = 7 * dayMs

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      // `Wi-Fi` is `wifi`.
      .replaceAll(/(?<=\p{L})[-‑](?=\p{L})/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !common.has(word)),
  )

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

/** The likeliest first: a tag in common, or at least half of the words that say anything. */
export const alikeIssues = <I extends Compared>(issue: Compared, others: readonly I[]): readonly I[] => {
  const words = wordsOf(issue.title)
  const tags = new Set(issue.tags)
  const likeness = (other: I): number => {
    if (other.id === issue.id) return 0
    const theirs = wordsOf(other.title)
    const fewest = Math.min(words.size, theirs.size)
    const share = fewest === 0 ? 0 : shared(words, theirs) / fewest
    const byTag = shared(tags, new Set(other.tags)) > 0 ? 0.5 : 0
    const isNear = Math.abs(other.createdAt - issue.createdAt) <= nearMs
    return isNear ? byTag + (share >= 0.5 ? share : 0) : share === 1 && byTag > 0 ? 1 : 0
  }
  return others
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.other.id - a.other.id)
    .slice(0, most)
    .map(({ other }) => other)
}
