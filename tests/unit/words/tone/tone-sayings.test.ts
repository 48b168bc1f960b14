import { describe, expect, it } from 'vitest'
import { englishSayings } from '../../../../shared/words/tone/english/all.ts'
import { germanSayings } from '../../../../shared/words/tone/german/all.ts'
import { createPhraseFinder } from '../../../../shared/words/tone/phrases.ts'
import { readText } from '../../../../shared/words/tone/reading.ts'
import { phrasesOfSayings, type Saying } from '../../../../shared/words/tone/say.ts'
import { checkTone } from '../../../../shared/words/tone.ts'

const found = (say: Omit<Saying, 'example'>, text: string): string[] => {
  const phrases = phrasesOfSayings([{ rule: 'blame', message: 'Why.', sayings: [{ ...say, example: text }] }])
  return createPhraseFinder(
    phrases,
    () => false,
  )(readText(text)).map(({ start, end }) => text.slice(start, end))
}

describe('the notation of a saying', () => {
  it.each([
    ['as [i|we] said', 'As we said, no.', ['As we said']],
    ['as [i|we] said', 'As you said, no.', []],
    ['as i [have]? said', 'As I said.', ['As I said']],
    ['as i [have]? said', 'As I have said.', ['As I have said']],
    ['told … again', 'I told you and all of them again.', []],
    ['told … again', 'I told you all once again.', ['told you all once again']],
    ['explain* it', 'Nobody explained it.', ['explained it']],
    ['and i', 'And it works, and if not, call.', []],
    ['^once more', 'Once more: no.', ['Once more']],
    ['^once more', 'Try once more.', []],
    ['how it is$', 'That is how it is, sorry.', ['how it is']],
    ['how it is$', 'See how it is done.', []],
  ])('%s in %s', (say, text, expected) => expect(found({ say }, text)).toEqual(expected))

  it('leaves kind sentences alone, and offers other words', () => {
    expect(found({ say: 'as i said', unless: "sorry|i'm wrong" }, 'As I said, sorry.')).toEqual([])
    expect(found({ say: 'again', unlessBefore: 'works' }, 'It works again.')).toEqual([])
    const [finding] = checkTone('As I have said before, the lid sticks.', { language: 'en' })
    expect(finding).toMatchObject({ rule: 'blame', replacements: ['T'] })
  })
})

describe.each([
  ['English', englishSayings],
  ['German', germanSayings],
] as const)('each %s saying', (_, lists) => {
  const all = lists.flatMap((list) => list.sayings.map((saying) => ({ list, saying })))

  it('finds its example, by itself', () => {
    const missed = all.filter(({ list, saying }) => {
      const finder = createPhraseFinder(phrasesOfSayings([{ ...list, sayings: [saying] }]), () => false)
      return finder(readText(saying.example)).length === 0
    })
    expect(missed.map(({ saying }) => `${saying.example} <- ${saying.say}`)).toEqual([])
  })
})
