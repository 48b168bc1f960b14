import { z } from 'zod'
import { languageCodeSchema } from './letter.ts'
import { workingHoursSchema } from './working-hours.ts'

export const requesterSchema = z.object({
  id: z.int().positive(),
  name: z.string().min(1),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** When they are there, if it differs from the technician's hours: "she works mornings". */
  hours: workingHoursSchema.nullable(),
  /** IANA zone, if it differs from the technician's. */
  timeZone: z.string().nullable(),
  /** What they are written in, if it differs from the technician's choice. */
  language: languageCodeSchema.nullable(),
  /** What stands before their name: `Ms`, `Frau`. A letter in the other language says its own word for it. */
  salutation: z.string().nullable(),
  /** `Dr.` */
  degree: z.string().nullable(),
  /** Called by the first name, or *du*; `false`: by the family name, or *Sie*. Not known: as the language usually does. */
  familiar: z.boolean().nullable(),
})

export const knownRequesterSchema = requesterSchema.extend({
  /** What else they are known by: who turned out to be the same person. Absent: nothing. */
  also: z.array(z.object({ name: z.string(), email: z.string().nullable() })).optional(),
})
/** A requester with every name and address that finds them. */
export type KnownRequester = Readonly<z.infer<typeof knownRequesterSchema>>

/** Somebody who reports issues and waits to hear. Without an address, the phone or a visit is advised. */
export type Requester = Readonly<z.infer<typeof requesterSchema>>
