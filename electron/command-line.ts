import { z } from 'zod'

export const commandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), hidden: z.boolean() }),
  z.object({ kind: z.literal('show') }),
  z.object({ kind: z.literal('quit') }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('capture'), line: z.string() }),
])

/** What the app was started to do; a second start hands it to the running one. */
export type Command = Readonly<z.infer<typeof commandSchema>>

/**
 * Reads `--capture "LINE"`, `--capture` at the end (opens the capture window), `--show`, `--hidden` and `--quit`. Anything else
 * belongs to Electron or Chromium and is passed over.
 */
export const readCommandLine = (argv: readonly string[]): Command => {
  for (const [index, argument] of argv.entries()) {
    if (argument === '--capture') {
      const line = argv[index + 1]
      return line === undefined ? { kind: 'new' } : { kind: 'capture', line }
    }
    if (argument.startsWith('--capture='))
      return readCommandLine(['--capture', argument.slice('--capture='.length)])
    if (argument === '--quit') return { kind: 'quit' }
    if (argument === '--show') return { kind: 'show' }
  }
  return { kind: 'start', hidden: argv.includes('--hidden') }
}
