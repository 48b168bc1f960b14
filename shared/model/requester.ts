import { z } from 'zod'

export const requesterSchema = z.object({
  id: z.int().positive(),
  name: z.string().min(1),
  email: z.string().nullable(),
  phone: z.string().nullable(),
})

/** Somebody who reports issues and waits to hear. Without an address, the phone or a visit is advised. */
export type Requester = Readonly<z.infer<typeof requesterSchema>>
