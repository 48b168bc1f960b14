import { expect, it } from 'vitest'
import { withoutMarkup } from '../../../electron/system/notification-markup.ts'

it('leaves a service nothing to read as markup', () => {
  expect(withoutMarkup('R&D printer & <scanner> jam, fixed 2 h ago')).toBe(
    'R&amp;D printer &amp; &lt;scanner> jam, fixed 2 h ago',
  )
})
