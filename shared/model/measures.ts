import { z } from 'zod'
import { instantSchema } from './issue.ts'
import { requesterSchema } from './requester.ts'

const distributionSchema = z.object({
  count: z.int(),
  /** Milliseconds; `null` when nothing was counted. */
  medianMs: z.number().nullable(),
  p90Ms: z.number().nullable(),
})

export const measuresSchema = z.object({
  /** From fixed to told. */
  toldGap: distributionSchema,
  /** From captured to the first word. */
  firstWord: distributionSchema,
  /** The longest silence of each issue that was open in the span. */
  longestSilence: distributionSchema,
  promises: z.object({ kept: z.int(), missed: z.int() }),
})
export type Measures = Readonly<z.infer<typeof measuresSchema>>

export const personRecordSchema = z.object({
  requester: requesterSchema,
  /** When they last heard anything about anything open; `null`: never. */
  lastHeardAt: instantSchema.nullable(),
  /** Since when the oldest of their open issues is open. */
  openSinceAt: instantSchema,
  openIssues: z.array(z.object({ issueId: z.int(), title: z.string() })),
})
/** Somebody who has something open, and how long they have not heard. */
export type PersonRecord = Readonly<z.infer<typeof personRecordSchema>>
