import { describe, expect, it } from 'vitest'
import { createPageBridge } from '../../../../renderer/app/bridge.ts'
import { createFakeBridge } from '../../../fakes/bridge.ts'

describe('the page’s bridge', () => {
  it('gives the answer itself', async () => {
    const bridge = createPageBridge({ raw: createFakeBridge() })
    expect((await bridge.request('panel:read', {})).timeZone).toBe('Europe/Berlin')
  })

  it('throws a refusal with its code and words', async () => {
    const raw = createFakeBridge({
      handlers: {
        'issue:told': () => {
          throw new Error('The disk is full.')
        },
      },
    })
    const told = createPageBridge({ raw }).request('issue:told', { issueId: 1, by: 'phone' })
    await expect(told).rejects.toMatchObject({ code: 'not-possible', message: 'The disk is full.' })
  })

  it('stops listening when it is told to', () => {
    const raw = createFakeBridge()
    const heard: number[] = []
    const stop = createPageBridge({ raw }).subscribe('issue:show', ({ issueId }) => heard.push(issueId))
    raw.emit('issue:show', { issueId: 1 })
    stop()
    raw.emit('issue:show', { issueId: 2 })
    expect(heard).toEqual([1])
  })
})
