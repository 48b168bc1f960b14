import { config } from 'zod'

// Imported before any schema is made: zod would try to compile one with `new Function`, which the content security
// policy refuses and reports as an attack on every start.
config({ jitless: true })
