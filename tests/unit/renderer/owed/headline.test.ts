import { describe, expect, it } from 'vitest'
import { headline } from '../../../../renderer/owed/headline.ts'
import { owedCount } from '../../../../shared/policy/owed-count.ts'
import { oneOfEach, thursday } from '../../../fakes/sample-follow-ups.ts'
import { ann, bob, jose, sampleNow, unfixed, untold } from '../../../fakes/sample-views.ts'

const hour = 3_600_000
const seen = (...waiting: ReturnType<typeof untold>[]) => {
  const moment = { now: sampleNow, timeZone: 'Europe/Berlin' }
  const rows = waiting.flatMap(({ issue, raised }) => raised.map((followUp) => ({ followUp, issue })))
  return { ...moment, waiting, owed: owedCount(rows, moment) }
}

describe('headline', () => {
  it('is calm when everyone knows', () => {
    expect(headline(seen())).toEqual({
      ring: 'closed',
      title: 'Everyone knows',
      line: 'Nobody is waiting',
    })
  })

  it('counts people, not fixes', () => {
    const two = seen(untold(1, ann, 'Jam', hour, 'waiting'), untold(2, ann, 'Toner', 2 * hour, 'waiting'))
    expect(headline(two).title).toBe('1 person is waiting to hear')
    const unnamed = seen(untold(1, null, 'Jam', hour, 'waiting'), untold(2, null, 'Toner', hour, 'waiting'))
    expect(headline(unnamed).title).toBe('2 things to follow up')
  })

  it('leaves the ring closed, and nobody waiting, over what is only to be asked', () => {
    const { followUp, issue, requester } = oneOfEach['check-in']
    const asked = { ...unfixed(7, requester, issue.title), issue, raised: [followUp] }
    const moment = { now: thursday, timeZone: 'Europe/Berlin' }
    expect(headline({ ...moment, waiting: [asked], owed: owedCount([{ followUp, issue }], moment) })).toEqual(
      {
        ring: 'closed',
        title: 'Everyone knows · 1 to ask',
        line: 'Nobody is waiting',
      },
    )
  })

  it('says who should hear next, and by when', () => {
    const ahead = { today: true, people: 1, things: 0, firstDueAt: sampleNow + hour }
    const say = (more: Partial<typeof ahead>) =>
      headline({ ...seen(), owed: { ...seen().owed, ahead: { ...ahead, ...more } } })
    expect(say({})).toEqual({
      ring: 'closed',
      title: '1 person should hear from you today',
      line: 'By 17:05',
    })
    expect(say({ people: 2 })).toMatchObject({
      title: '2 people should hear from you today',
      line: 'The first by 17:05',
    })
    expect(say({ today: false, firstDueAt: sampleNow + 18 * hour })).toMatchObject({
      title: '1 person has had no word yet',
      line: 'By tomorrow 10:05',
    })
  })

  it('says since when, on the technician’s calendar', () => {
    expect(headline(seen(untold(1, ann, 'Jam', 2 * hour, 'waiting'))).line).toBe('Since 14:05')
    expect(headline(seen(untold(1, ann, 'Jam', 22 * hour, 'waiting'))).line).toBe('Since yesterday')
    expect(headline(seen(untold(1, ann, 'Jam', 50 * hour, 'waiting'))).line).toBe('Since Monday')
    expect(headline(seen(untold(1, ann, 'Jam', 20 * 24 * hour, 'waiting'))).line).toBe('Since 19 February')
  })

  it('names the longest wait among several', () => {
    const yesterday = untold(1, ann, 'Jam', 22 * hour, 'waiting')
    const today = untold(2, bob, 'Sound', hour, 'fresh')
    const before = untold(3, jose, 'Folder', 30 * hour, 'waiting')
    expect(headline(seen(yesterday, today)).line).toBe('One of them since yesterday')
    expect(headline(seen(yesterday, before, today)).line).toBe('The longest since yesterday')
    expect(headline(seen(today, untold(4, ann, 'VPN', 2 * hour, 'fresh'))).line).toBe(
      'The longest since 14:05',
    )
  })

  it('opens the ring while somebody waits, with a dot when it is overdue', () => {
    expect(headline(seen(untold(1, ann, 'Jam', hour, 'fresh'))).ring).toBe('open')
    expect(headline(seen(untold(1, ann, 'Jam', 22 * hour, 'overdue'))).ring).toBe('overdue')
  })
})
