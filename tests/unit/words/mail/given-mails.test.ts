import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseCapture } from '../../../../shared/words/capture.ts'
import { readMailFile } from '../../../../shared/words/mail/mail-file.ts'

const folder = resolve(import.meta.dirname, '../../../cases')
const wantSchema = z.strictObject({
  name: z.string().optional(),
  email: z.string().optional(),
  title: z.string().optional(),
  details: z.string().optional(),
})
const cases = z
  .record(z.string(), z.object({ door: z.enum(['capture', 'eml']), file: z.string(), want: wantSchema }))
  .parse(JSON.parse(readFileSync(join(folder, 'mails.json'), 'utf8')))

describe('a mail that went wrong once is read right', () => {
  it.each(Object.entries(cases))('%s', async (_, { door, file, want }) => {
    const content = readFileSync(join(folder, file))
    const read =
      door === 'eml'
        ? await readMailFile(content)
        : parseCapture(content.toString(), {
            now: Date.UTC(2026, 10, 18, 15),
            timeZone: 'Europe/Berlin',
            requesters: [],
          })
    const { title, details, requester } = read ?? {}
    expect({ title, details, ...requester }).toMatchObject(want)
  })
})
