import { describe, expect, it } from 'vitest'
import { requests } from '../../shared/contract.ts'
import { settingsSchema } from '../../shared/model/settings.ts'

/** As far as zod's schemas are alike inside. */
type Schema = Readonly<{ _zod: Readonly<{ def: Readonly<Record<string, unknown>> }> }>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value

/** A whole pattern without `*`, `+` or `{n,}` takes no more than it says. */
const isClosed = (pattern: RegExp): boolean =>
  /^\^.*\$$/.test(pattern.source) && !/[*+]|,\}/.test(pattern.source)

const isBounded = ({ _zod: { def } }: Schema): boolean => {
  const checks = Array.isArray(def['checks']) ? def['checks'].filter(isSchema) : []
  return (
    def['format'] === 'date' ||
    checks.some(({ _zod: { def: rule } }) => {
      const isMaximum = rule['check'] === 'max_length' && typeof rule['maximum'] === 'number'
      return isMaximum || (rule['pattern'] instanceof RegExp && isClosed(rule['pattern']))
    })
  )
}

/** Every text and list in a schema that takes more than any number of characters or entries, by its path. */
const unbounded = (schema: unknown, path: string): string[] => {
  if (!isSchema(schema)) return []
  const { def } = schema._zod
  const inner = Object.entries(def).flatMap(([key, value]) => {
    const parts = isSchema(value)
      ? [[key, value]]
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
        : []
    return parts.flatMap(([name, part]) => (isSchema(part) ? unbounded(part, `${path}.${name}`) : []))
  })
  const isOpen = (def.type === 'string' || def.type === 'array') && !isBounded(schema)
  return [...(isOpen ? [path] : []), ...inner]
}

describe('what windows may ask', () => {
  it.each(Object.entries(requests))('%s has a maximum for each text and list', (channel, { request }) => {
    expect(unbounded(request, channel)).toEqual([])
  })

  it('is kept in settings that have one, too', () => {
    expect(unbounded(settingsSchema, 'settings')).toEqual([])
  })
})
