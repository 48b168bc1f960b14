import { expect, it } from 'vitest'
import { z } from 'zod'
import { unusedContract } from '../lint/unused-contract.ts'

const contract = {
  requests: { 'issue:read': {} },
  events: { 'issue:show': z.object({ action: z.enum(['view', 'chased']).optional() }) },
  errorCodes: ['not-found'],
  main: `send('issue:show', { action: 'view' }); send('issue:show', { action: 'chased' })`,
  windows: `bridge.request('issue:read', {}); subscribe('issue:show', ({ action }) => action === 'chased')`,
  shared: `throw new AppError(\n  'not-found', 'Gone.')`,
}

it('takes a contract of which everything is used', () => {
  expect(unusedContract(contract)).toEqual([])
})

it.each([
  [
    'a request that no window makes',
    { windows: `subscribe('issue:show'); 'chased'` },
    /issue:read.*no window/,
  ],
  [
    'one that only a type or a comment names',
    { windows: `// 'issue:read'\n/* 'issue:read' */ let a: Request<'issue:read'>; 'issue:show'; 'chased'` },
    /issue:read.*no window/,
  ],
  ['an event that is not sent', { main: `'view'; 'chased'` }, /issue:show.*never sends/],
  ['an event that nobody hears', { windows: `'issue:read'; 'chased'` }, /issue:show.*no window listens/],
  ['a choice that is not sent', { main: `send('issue:show', 'view')` }, /'chased' is never sent/],
  ['a choice that no window knows', { windows: `'issue:read'; 'issue:show'` }, /no window knows 'chased'/],
  ['an error that nothing throws', { shared: `const code = 'not-found'` }, /not-found.*nothing fails/],
])('names %s', (_, change, problem) => {
  expect(unusedContract({ ...contract, ...change })).toEqual([expect.stringMatching(problem)])
})
