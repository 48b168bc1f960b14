import { z } from 'zod'
import { type Priority, priorities, reportChannels, spokenChannels } from './issue.ts'

const minutes = z
  .int()
  .positive()
  .max(60 * 24 * 60)
const workingDays = z.int().positive().max(250)

const ladder = z
  .array(minutes)
  .min(1)
  .max(10)
  .refine((steps) => steps.every((s, i) => i === 0 || s > (steps[i - 1] ?? 0)), 'must rise from step to step')

const fields = {
  /** Working minutes until somebody who wrote or spoke to a machine should have had a first word; `null`: not owed. */
  acknowledgeWithinMinutes: minutes.nullable(),
  /** Working minutes of silence after which an open or waiting issue owes a word, even without news; `null`: not owed. */
  updateEveryMinutes: minutes.nullable(),
  /** Working days after which an update asks whether it is still wanted. */
  stillWantedAfterDays: workingDays,
  /** Working minutes after the fix until which they should have been told; later is overdue. */
  tellWithinMinutes: minutes,
  /** Working minutes before a promised time at which it is raised, so that it can still be kept. */
  promiseLeadMinutes: minutes,
  /** Working days after being told until they are asked whether it still works; `null`: told is the end. */
  checkInAfterDays: workingDays.nullable(),
  /** Working days without an answer to that question after which the issue closes by itself. */
  closeUnansweredAfterDays: workingDays,
  /** Wall-clock minutes, from the first reminder's anchor, of the reminders of the first day. */
  ladderMinutes: ladder,
  /** Raised outside working hours too. */
  outsideHours: z.boolean(),
}

const contradictions = (policy: z.infer<z.ZodObject<typeof fields>>): string[] => [
  ...((policy.ladderMinutes[0] ?? 0) > policy.tellWithinMinutes
    ? ['overdue before the first reminder: tell within a longer time, or remind earlier']
    : []),
  ...(policy.acknowledgeWithinMinutes !== null &&
  policy.updateEveryMinutes !== null &&
  policy.acknowledgeWithinMinutes > policy.updateEveryMinutes
    ? ['an update would be owed before the acknowledgement: acknowledge sooner, or update less often']
    : []),
]

/** One row of the table: what people of this priority are owed, and how it is raised. */
export const policySchema = z.object(fields).superRefine((policy, context) => {
  for (const message of contradictions(policy)) context.addIssue({ code: 'custom', message })
})
export type Policy = Readonly<z.infer<typeof policySchema>>

/** What differs for issues that came in by one channel. */
export const policyOverrideSchema = z.object({
  acknowledgeWithinMinutes: fields.acknowledgeWithinMinutes.exactOptional(),
  updateEveryMinutes: fields.updateEveryMinutes.exactOptional(),
  stillWantedAfterDays: fields.stillWantedAfterDays.exactOptional(),
  tellWithinMinutes: fields.tellWithinMinutes.exactOptional(),
  promiseLeadMinutes: fields.promiseLeadMinutes.exactOptional(),
  checkInAfterDays: fields.checkInAfterDays.exactOptional(),
  closeUnansweredAfterDays: fields.closeUnansweredAfterDays.exactOptional(),
  ladderMinutes: fields.ladderMinutes.exactOptional(),
  outsideHours: fields.outsideHours.exactOptional(),
})
export type PolicyOverride = Readonly<z.infer<typeof policyOverrideSchema>>

const byPriority = Object.fromEntries(priorities.map((p) => [p, policySchema])) as Record<
  Priority,
  typeof policySchema
>

export const policiesSchema = z
  .object({
    byPriority: z.object(byPriority),
    byChannel: z.partialRecord(z.enum(reportChannels), policyOverrideSchema),
  })
  .superRefine((policies, context) => {
    for (const priority of priorities) {
      for (const [channel, override] of Object.entries(policies.byChannel)) {
        const row = policySchema.safeParse({ ...policies.byPriority[priority], ...override })
        if (!row.success) {
          context.addIssue({
            code: 'custom',
            message: `${priority}, by ${channel}: ${row.error.issues[0]?.message}`,
          })
        }
      }
    }
  })
/** The one table of policies, per priority and channel. */
export type Policies = Readonly<z.infer<typeof policiesSchema>>

const normal: Policy = {
  acknowledgeWithinMinutes: 240,
  updateEveryMinutes: 960,
  stillWantedAfterDays: 20,
  tellWithinMinutes: 240,
  promiseLeadMinutes: 30,
  checkInAfterDays: 2,
  closeUnansweredAfterDays: 5,
  ladderMinutes: [15, 60, 180],
  outsideHours: false,
}

/** Nobody spoke to a person who called, chatted or stood in the door: only letters to a machine owe a first word. */
const spokenTo: PolicyOverride = { acknowledgeWithinMinutes: null }

export const defaultPolicies: Policies = {
  byPriority: {
    urgent: { ...normal, acknowledgeWithinMinutes: 30, updateEveryMinutes: 120, tellWithinMinutes: 60 },
    high: { ...normal, acknowledgeWithinMinutes: 120, updateEveryMinutes: 480, tellWithinMinutes: 120 },
    normal,
    low: {
      ...normal,
      acknowledgeWithinMinutes: 480,
      updateEveryMinutes: 2_400,
      stillWantedAfterDays: 40,
      tellWithinMinutes: 480,
    },
  },
  byChannel: Object.fromEntries(spokenChannels.map((channel) => [channel, spokenTo])),
}
