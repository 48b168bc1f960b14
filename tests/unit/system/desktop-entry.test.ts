import fc from 'fast-check'
import { expect, it } from 'vitest'
import { execLine } from '../../../electron/system/desktop-entry.ts'

const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' }

/** Reads it as the specification says: the string's escapes, then the quotation marks, then the field codes. */
const argumentsOf = (value: string): string[] => {
  const line = value.replace(/\\([sntr\\])/g, (_, letter: string) => escapes[letter] ?? '')
  const all = [...line.matchAll(/"((?:[^"`$\\]|\\["`$\\])*)"(?: |$)/g)].map(([, quoted = '']) =>
    quoted.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  )
  return all[0] === 'sh' ? all.slice(3) : all
}

it.each([
  ['/opt/In the Loop/app', '"/opt/In the Loop/app" "--hidden"'],
  ['/home/a/50%/app', String.raw`"sh" "-c" "exec \\"\\$0\\" \\"\\$@\\"" "/home/a/50%%/app" "--hidden"`],
  ['/home/"a"/app', String.raw`"/home/\\"a\\"/app" "--hidden"`],
  ['/home/a$HOME/app', String.raw`"/home/a\\$HOME/app" "--hidden"`],
  [String.raw`/home/a\b/app`, String.raw`"/home/a\\\\b/app" "--hidden"`],
])('%s is started as %s', (executable, exec) => {
  expect(execLine(executable, ['--hidden'])).toBe(exec)
})

it('starts what is meant, whatever the path', () => {
  const odd = fc.string({
    unit: fc.constantFrom('a', '=', ' ', '"', '`', '$', '\\', '%', 'n', 's', '\n', "'", 'ü'),
    minLength: 1,
  })
  fc.assert(
    fc.property(odd, fc.array(odd), (executable, args) => {
      const line = execLine(executable, args)
      expect(line).not.toContain('\n')
      expect(argumentsOf(line)).toEqual([executable, ...args])
    }),
  )
})
