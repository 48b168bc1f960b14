import type { OwedCount } from '../../model/views.ts'
import type { Count } from '../../policy/owed-count.ts'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

const words = ({ people, things }: Count): readonly string[] => [
  ...(people > 0 ? [counted(people, 'person is waiting to hear', 'people are waiting to hear')] : []),
  ...(things > 0 ? [counted(things, 'thing to follow up', 'things to follow up')] : []),
]

const comingUp = (ahead: OwedCount['ahead']): string => {
  if (ahead === null) return 'everyone knows'
  const { today, people, things } = ahead
  if (people === 0) return counted(things, 'thing to follow up today', 'things to follow up today')
  return today
    ? counted(people, 'person should hear from you today', 'people should hear from you today')
    : counted(people, 'person has had no word yet', 'people have had no word yet')
}

/**
 * Who waits to hear, and apart from them what is to be asked: `3 people are waiting to hear · 2 to ask`. Everyone knows only
 * where no word is owed and none comes up today, which is not said where what lies `ahead` is not known.
 */
export const owedText = (count: Count & Partial<Pick<OwedCount, 'ahead'>>): string => {
  const owed = words(count)
  return [
    ...(owed.length > 0 || count.ahead === undefined ? owed : [comingUp(count.ahead)]),
    ...(count.toAsk > 0 ? [`${count.toAsk} to ask`] : []),
  ].join(' · ')
}
