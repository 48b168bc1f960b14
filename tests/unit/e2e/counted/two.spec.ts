import { expect, needs, test } from '../../../e2e/fixture.ts'

test('runs everywhere', ({ folder }) => {
  expect(folder).not.toBe('')
})

test('needs a clock', needs('clock'), ({ folder }) => {
  expect(folder).not.toBe('')
})
