import { test } from '@playwright/test'
import { runsOn } from './target.ts'

/** What real Electron doesn't let a test see or do: a spec that needs it runs on the simulated desktop alone. */
const reasons = {
  clock: 'moves the clock, or reads a time of day',
  tray: 'looks at the tray icon or operates it',
  notifications: 'looks at notifications or operates them',
  shortcut: 'presses a global shortcut, or lets another program hold one',
  focus: 'takes the focus away as another program does',
  system: 'answers or watches a dialog, login, power or the look of the system',
} as const

type Need = keyof typeof reasons

const annotationOf = (need: Need) => ({ type: 'needs', description: reasons[need] })

/** For a spec: `test('…', needs('clock'), async ({ app }) => …)`. A spec without it runs on real Electron too. */
export const needs = (...what: readonly [Need, ...Need[]]) => ({ annotation: what.map(annotationOf) })

/** For all specs of a file. */
export const allNeed = (...what: readonly [Need, ...Need[]]): void =>
  test.skip(runsOn === 'electron', what.map((need) => reasons[need]).join('; '))

type Annotated = Readonly<{ annotations: readonly Readonly<{ type: string; description?: string }>[] }>

/** Why a spec can't run here; undefined where it can. */
export const missingHere = ({ annotations }: Annotated): string | undefined => {
  const lacking = annotations.filter(({ type }) => type === 'needs')
  if (runsOn !== 'electron' || lacking.length === 0) return undefined
  return lacking.map(({ description }) => description).join('; ')
}
