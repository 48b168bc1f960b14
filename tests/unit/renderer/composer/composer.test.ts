import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchingCards } from '../../../../renderer/composer/card-search.ts'
import {
  addressesOf,
  bringBack,
  choose,
  edit,
  isOutdated,
  keepText,
  startAfresh,
  tell,
  textOf,
  writeAnew,
} from '../../../../renderer/composer/draft-changes.ts'
import { insertionOf } from '../../../../renderer/composer/insertion.ts'
import { createKeptDrafts, freshDraft } from '../../../../renderer/composer/kept-draft.ts'

const written = { subject: 'Fixed: Printer', body: 'Hello Ann,\n\nit is fixed.\n\nBest wishes\n' }
const mine = { subject: 'Fixed: Printer', body: 'Hello Ann,\n\nall is well.\n\nBest wishes\n' }

describe('a text that was changed by hand', () => {
  const edited = edit(freshDraft, mine, written)

  it('stands in the fields, until it is typed back', () => {
    expect(textOf(freshDraft, written)).toEqual(written)
    expect(textOf(edited, written)).toEqual(mine)
    expect(edit(edited, written, written).edited).toBeNull()
  })

  it('is never replaced unasked: another choice only asks', () => {
    for (const other of [choose(edited, { letter: 'decline' }), tell(edited, 'why', 'It is old')]) {
      expect(textOf(other, written)).toEqual(mine)
      expect(isOutdated(other)).toBe(true)
      expect(isOutdated(keepText(other))).toBe(false)
      expect(textOf(keepText(other), written)).toEqual(mine)
    }
    expect(isOutdated(edited)).toBe(false)
  })

  it('can be brought back after it was replaced', () => {
    for (const replace of [writeAnew, startAfresh]) {
      const replaced = replace(choose(edited, { letter: 'decline' }))
      expect(textOf(replaced, written)).toEqual(written)
      const back = bringBack(replaced)
      expect(textOf(back, written)).toEqual(mine)
      expect([isOutdated(back), back.aside]).toEqual([false, null])
    }
  })

  it('still asks after further typing', () => {
    const other = choose(edited, { variant: 'formal' })
    expect(isOutdated(edit(other, { ...mine, body: 'Hello' }, written))).toBe(true)
  })
})

describe('a draft that was begun', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
  }

  it('is there again, each issue with its own', () => {
    const drafts = createKeptDrafts({ storage: storage() })
    const draft = edit(choose(freshDraft, { letter: 'decline' }), mine, written)
    drafts.keep('log-7-1', draft)
    expect(drafts.read('log-7-1')).toEqual(draft)
    expect(drafts.read('log-8-2')).toEqual(freshDraft)
  })

  it('leaves nothing behind once it was opened, and whatever else lies there is no draft', () => {
    const place = storage()
    const drafts = createKeptDrafts({ storage: place })
    drafts.keep('log-7-1', choose(freshDraft, { variant: 'brief' }))
    drafts.keep('log-7-1', freshDraft)
    expect(place.kept.size).toBe(0)
    for (const rubbish of ['{', '[]', '{"letter":"sonnet"}']) {
      place.setItem('draft-log-7-1', rubbish)
      expect(drafts.read('log-7-1')).toEqual(freshDraft)
    }
  })
})

describe('an answer that is put in', () => {
  const put = (text: string, caret: number, answer: string) => {
    const { at, words } = insertionOf(text, caret, answer)
    return text.slice(0, at) + words + text.slice(at)
  }

  it('is a paragraph of its own, wherever the caret stands', () => {
    expect(put('Hello Ann,\n\nBye\n', 12, 'Yes.')).toBe('Hello Ann,\n\nYes.\n\nBye\n')
    expect(put('Hello Ann,\n\nBye\n', 10, 'Yes.')).toBe('Hello Ann,\n\nYes.\n\nBye\n')
    expect(put('Hello Ann,', 10, 'Yes.')).toBe('Hello Ann,\n\nYes.')
    expect(put('', 0, 'Yes.')).toBe('Yes.')
  })

  it('goes before the closing words where no caret was placed', () => {
    expect(put('Hello Ann,\n\nIt works.\n\nBye,\nSam\n', 0, 'Yes.')).toBe(
      'Hello Ann,\n\nIt works.\n\nYes.\n\nBye,\nSam\n',
    )
  })

  it('takes nothing of the letter away', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, caret) => {
        const { at, words } = insertionOf(text, Math.min(caret, text.length), 'Yes.')
        const whole = text.slice(0, at) + words + text.slice(at)
        expect(whole.replace(words, '')).toBe(text)
      }),
    )
  })
})

describe('short answers', () => {
  const cards = [
    { id: '1', title: 'Can I install a program?', answer: 'Send me its name.' },
    { id: '2', title: 'Können Sie auch noch …', answer: 'Ich habe es notiert. Install nothing.' },
  ]
  it.each([
    ['', ['1', '2']],
    ['inst', ['1', '2']],
    ['prog install', ['1']],
    ['konnen', ['2']],
    ['NOTIERT', ['2']],
    ['stall', []],
  ])('“%s”', (typed, ids) => {
    expect(matchingCards(cards, typed).map(({ id }) => id)).toEqual(ids)
  })
})

it('reads addresses however they are separated', () => {
  expect(addressesOf(' ann@school.org; bob@school.org,\ncem@school.org ')).toEqual([
    'ann@school.org',
    'bob@school.org',
    'cem@school.org',
  ])
  expect(addressesOf(' ')).toEqual([])
})
