import { parseArgs } from 'node:util'
import { z } from 'zod'
import { allKept, figures, report } from './report.ts'
import { simulate } from './run.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    days: { type: 'string', default: '365' },
    json: { type: 'boolean', default: false },
  },
})
const given = z
  .object({
    seed: z.coerce.number().int().min(0).max(0xffff_ffff),
    days: z.coerce.number().int().min(5).max(3_650),
  })
  .safeParse(values)

if (!given.success) {
  console.error('Use --days with 5 to 3650, --seed with a whole number, and --json for the figures alone.')
  process.exitCode = 2
} else {
  const startedAt = performance.now()
  const simulation = await simulate(given.data)
  const seconds = (performance.now() - startedAt) / 1_000
  console.log(values.json ? JSON.stringify(figures(simulation), null, 2) : report(simulation, seconds))
  if (!allKept(simulation)) process.exitCode = 1
}
