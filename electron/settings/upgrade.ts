import { z } from 'zod'
import { priorities } from '../../shared/model/issue.ts'
import { defaultPolicies, policySchema } from '../../shared/model/policy.ts'
import { defaultSettings } from '../../shared/model/settings.ts'

/** The reminders of the first version: one ladder and one time to tell within, for everything. */
const firstRemindersSchema = z.looseObject({
  ladderMinutes: policySchema.shape.ladderMinutes.optional(),
  tellWithinMinutes: z.int().positive().optional(),
})
const firstDefaults = { ladderMinutes: [15, 60, 180], tellWithinMinutes: 240 }

const asObject = z.looseObject({})

/**
 * Brings what an older version wrote into today's form, so that nothing that was chosen is lost: a ladder and a time that
 * somebody had set go into the policies of every priority, as they were meant. Everything else is given back as it is,
 * for the schema to judge.
 */
export const upgradeSettings = (raw: unknown): unknown => {
  const file = asObject.safeParse(raw)
  const reminders = asObject.safeParse(file.data?.['reminders'])
  if (!file.success || !reminders.success) return raw
  const { ladderMinutes, tellWithinMinutes, ...kept } = reminders.data
  const upgraded = { ...file.data, reminders: { ...defaultSettings.reminders, ...kept } }
  const first = firstRemindersSchema.safeParse({ ladderMinutes, tellWithinMinutes })
  if (!first.success || 'policies' in file.data) return upgraded

  const ladder = first.data.ladderMinutes
  const tellWithin = first.data.tellWithinMinutes
  const isChosenLadder = ladder !== undefined && ladder.join() !== firstDefaults.ladderMinutes.join()
  const isChosenTime = tellWithin !== undefined && tellWithin !== firstDefaults.tellWithinMinutes
  if (!isChosenLadder && !isChosenTime) return upgraded
  const byPriority = Object.fromEntries(
    priorities.map((priority) => {
      const row = defaultPolicies.byPriority[priority]
      const ladderMinutes = isChosenLadder ? ladder : row.ladderMinutes
      const within = isChosenTime ? tellWithin : row.tellWithinMinutes
      // Overdue before the first reminder was possible then, and is a contradiction now.
      return [priority, { ...row, ladderMinutes, tellWithinMinutes: Math.max(within, ladderMinutes[0] ?? 0) }]
    }),
  )
  return { ...upgraded, policies: { ...defaultPolicies, byPriority } }
}
