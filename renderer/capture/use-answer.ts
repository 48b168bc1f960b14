import { useEffect, useState } from 'react'
import type { PageBridge } from '../app/bridge.ts'
import { useBridge } from '../app/bridge-context.tsx'

/**
 * The main process's answer: asked for at first, whenever something changed, and each time that the window comes up. This
 * window asks for so little that it does without the panel's store of queries. `request` has to be the same each time.
 */
export const useAnswer = <Answer>(request: (bridge: PageBridge) => Promise<Answer>): Answer | undefined => {
  const bridge = useBridge()
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let asked = 0
    const ask = async () => {
      asked += 1
      const mine = asked
      // A refusal leaves what was known; an answer that was overtaken says nothing new.
      const now = await request(bridge).catch(() => undefined)
      if (mine === asked && now !== undefined) setAnswer(() => now)
    }
    void ask()
    const stops = [
      bridge.subscribe('changed', () => void ask()),
      bridge.subscribe('capture:shown', () => void ask()),
    ]
    return () => {
      asked += 1
      for (const stop of stops) stop()
    }
  }, [bridge, request])
  return answer
}
