import { describe, expect, it } from 'vitest'
import { alikeIssues } from '../../../../shared/words/capture/alike.ts'

const day = 86_400_000
const issue = (id: number, title: string, tags: readonly string[] = [], createdAt = 0) => ({
  id,
  title,
  tags: [...tags],
  createdAt,
})
const found = (one: ReturnType<typeof issue>, ...others: ReturnType<typeof issue>[]) =>
  alikeIssues(one, [one, ...others]).map(({ id }) => id)

describe('issues that look alike', () => {
  it('have words that say something in common, whatever their case, accents and hyphens', () => {
    const wifi = issue(1, 'Wi-Fi is down in 204')
    expect(found(wifi, issue(2, 'No WiFi!'), issue(3, 'New mouse, please'), issue(4, 'Kein wifi'))).toEqual([
      4, 2,
    ])
    expect(found(issue(1, 'Café-Drucker druckt nicht'), issue(2, 'CAFE drucker'))).toEqual([])
    expect(found(issue(1, 'Drucker druckt nicht'), issue(2, 'Der DRÜCKER geht nicht'))).toEqual([2])
  })

  it('or a tag; with both, they come first', () => {
    const jam = issue(1, 'Printer jam', ['printer'])
    const others = [
      issue(2, 'No toner', ['printer']),
      issue(3, 'Printer jam again', ['printer']),
      issue(4, 'Paper'),
    ]
    expect(found(jam, ...others)).toEqual([3, 2])
  })

  it('came within a week of each other, unless everything speaks for it', () => {
    const jam = issue(1, 'Printer jam', ['printer'], 30 * day)
    expect(found(jam, issue(2, 'Printer jam'), issue(3, 'No toner', ['printer']))).toEqual([])
    expect(found(jam, issue(2, 'Printer jam', ['printer']))).toEqual([2])
  })

  it('have more in common than that something does not work', () => {
    expect(found(issue(1, 'It does not work'), issue(2, 'This is not working'))).toEqual([])
    expect(found(issue(1, 'Problem'), issue(2, 'Problem'))).toEqual([])
  })

  it('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => issue(i + 2, 'Wi-Fi'))
    expect(found(issue(1, 'Wi-Fi'), ...many)).toHaveLength(5)
  })
})
