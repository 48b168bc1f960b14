import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { languageCodes, letterKinds, letterVariants } from '../../../../shared/model/letter.ts'

const words = (...options: string[]): string =>
  execFileSync(process.execPath, ['tests/words/words.ts', ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: 'pipe',
  })

it('lists each default text, filled with at least three issues, and nothing else', () => {
  const letters: Record<string, string>[] = JSON.parse(words('--json'))
  const textOf = (letter: Readonly<Record<string, string>>): string =>
    `${letter['language']}/${letter['kind']}/${letter['variant']}`
  const texts = languageCodes.flatMap((language) =>
    letterKinds.flatMap((kind) => letterVariants.map((variant) => `${language}/${kind}/${variant}`)),
  )
  const listed = letters.map(textOf)
  expect([...new Set(listed)]).toEqual(texts)
  for (const text of texts)
    expect(listed.filter((other) => other === text).length, text).toBeGreaterThanOrEqual(3)
  for (const letter of letters) {
    expect(Object.keys(letter)).toEqual(['kind', 'variant', 'language', 'subject', 'body'])
    expect(letter['subject']).toMatch(/^\S.{2,119}$/)
    expect(letter['body']?.split(/\s+/).length).toBeGreaterThanOrEqual(40)
  }
})

it('can be narrowed down, and is readable', () => {
  const text = words('--kind', 'decline', '--language', 'de', '--variant', 'brief')
  expect(text.match(/^── .*$/gm)).toEqual(Array(3).fill('── de · decline · brief'))
  expect(text).toContain('\nSubject: Ein anderer Weg: ')
  expect(() => words('--kind', 'nonsense')).toThrow(
    'There is no kind “nonsense”. Choose one of acknowledgement,',
  )
})
