/** Shorter words have too many real words beside them, but for two letters that changed places. */
const shortestWithOneWrong = 6

const isSwapped = (word: string, known: string): boolean => {
  const at = [...known].findIndex((letter, index) => letter !== word[index])
  return (
    word.length === known.length &&
    known === word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  )
}

/** One letter too many, too few, or another one. */
const isOneOff = (word: string, known: string): boolean => {
  if (Math.abs(word.length - known.length) > 1) return false
  let at = 0
  while (at < word.length && word[at] === known[at]) at += 1
  const rests = [word.slice(at), word.slice(at + 1)]
  return rests.includes(known.slice(at + 1)) || rests[1] === known.slice(at)
}

/** Whether a word is one of `known` but for a single slip of the finger, and none of them itself. Case does not matter. */
export const isOneSlipFrom = (word: string, known: readonly string[]): boolean => {
  const typed = word.toLowerCase()
  if (typed === '' || known.includes(typed)) return false
  return known.some(
    (each) => isSwapped(typed, each) || (each.length >= shortestWithOneWrong && isOneOff(typed, each)),
  )
}
