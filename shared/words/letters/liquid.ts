import { type Context, type Emitter, Liquid, type Template as Parsed } from 'liquidjs'
import { AppError } from '../../errors.ts'
import { nothing } from './typed-text.ts'

/** A name that a template uses, and where: offsets in UTF-16 units. */
export type UsedName = Readonly<{ name: string; start: number; end: number }>

export type CompiledText = Readonly<{
  /** Every name that has to come from outside, in the order of the text. */
  names: readonly UsedName[]
  /**
   * Empty values leave no gap behind: the space, quotation marks or paragraph around them go too.
   * @throws AppError `invalid-request` when the template takes too long or too much memory, or cannot be filled
   */
  fill(scope: Readonly<Record<string, unknown>>): string
}>

/** A mistake in a template. */
export class TemplateError extends AppError {
  /** Where it begins, in UTF-16 units; `null` when that is not known. */
  readonly start: number | null

  constructor(message: string, start: number | null, options?: ErrorOptions) {
    super('invalid-request', message, options)
    this.name = 'TemplateError'
    this.start = start
  }
}

const longestTemplate = 20_000
/** In characters of all that is made, also on the way: a long letter has some thousands, besides what was typed. */
const mostMemory = 100_000
/** A template may say each fact as often, through a filter or two. */
const mostUses = 4
const mostTimeMs = 500
const mostCompiled = 200

/** They read other files, of which there are none. */
const tagsForFiles = ['include', 'render', 'layout', 'block']

const lengthIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + lengthIn(each), 0)
}

const countedOutput = ({ memoryLimit }: Context): Emitter => {
  const output = {
    buffer: '',
    write: (piece: unknown) => {
      const text = String(piece ?? '')
      memoryLimit.use(text.length)
      output.buffer += text
    },
  }
  return output
}

const createEngine = (): Liquid => {
  const engine = new Liquid({
    parseLimit: longestTemplate,
    renderLimit: mostTimeMs,
    ownPropertyOnly: true,
    strictFilters: true,
    // An empty value counts as not there.
    jsTruthy: true,
    templates: {},
    outputEscape: (value: unknown) =>
      value === undefined || value === null || value === '' ? nothing : String(value),
  })
  for (const tag of tagsForFiles) delete engine.tags[tag]
  // liquidjs counts what filters and ranges make, not what is written: a loop of spaces would fill the memory.
  const render = engine.renderer.renderTemplates.bind(engine.renderer)
  engine.renderer.renderTemplates = (templates, context, emitter) =>
    render(templates, context, emitter ?? countedOutput(context))
  return engine
}

const offsetOf = (source: string, row: number, column: number): number =>
  source
    .split('\n')
    .slice(0, row - 1)
    .reduce((sum, line) => sum + line.length + 1, 0) +
  column -
  1

const plainReason = (message: string): string =>
  message
    .replace(/, line:\d+, col:\d+$/, '')
    .replace(/^(?:template render|memory alloc) limit exceeded$/, 'it takes too long, or grows too large')
    .replace(/^invalid value expression: ""$/, 'a name is missing here')
    .replace(/^parse length limit exceeded$/, `it is longer than ${longestTemplate} characters`)

const templateError = (error: unknown, source: string): TemplateError => {
  const message = error instanceof Error ? error.message : String(error)
  const place = /, line:(\d+), col:(\d+)$/.exec(message)
  const where = place ? ` (line ${place[1]})` : ''
  const start = place ? offsetOf(source, Number(place[1]), Number(place[2])) : null
  return new TemplateError(`There is a mistake in the text${where}: ${plainReason(message)}.`, start, {
    cause: error,
  })
}

const withoutGaps = (text: string): string =>
  text
    .replace(new RegExp(`["“„«]${nothing}["”“»]`, 'g'), nothing)
    .replace(new RegExp(`^(?:${nothing}[ \\t]*)+`, 'gm'), '')
    .replace(new RegExp(`(?<![ \\t])[ \\t]*${nothing}`, 'g'), '')
    // A quotation that ends with a mark of its own needs no full stop behind it.
    .replace(/([?!…]["”“»])\.(?=\s|$)/g, '$1')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const namesIn = (engine: Liquid, parsed: Parsed[], source: string): UsedName[] =>
  Object.values(engine.analyzeSync(parsed, { partials: false }).globals)
    .flat()
    .map((variable) => {
      const name = variable.toString()
      const start = offsetOf(source, variable.location.row, variable.location.col)
      return { name, start, end: start + name.length }
    })
    .toSorted((a, b) => a.start - b.start)

const compile = (engine: Liquid, source: string): CompiledText => {
  try {
    const parsed = engine.parse(source)
    return {
      names: namesIn(engine, parsed, source),
      fill: (scope) => {
        try {
          return withoutGaps(
            String(
              engine.renderSync(parsed, scope, { memoryLimit: mostMemory + mostUses * lengthIn(scope) }),
            ),
          )
        } catch (error) {
          throw templateError(error, source)
        }
      },
    }
  } catch (error) {
    throw templateError(error, source)
  }
}

// The engine is made when the first letter is written, and a text is parsed once: both depend on nothing else.
let engine: Liquid | undefined
const compiled = new Map<string, CompiledText>()

/**
 * A Liquid text, parsed and ready to be filled.
 * @throws TemplateError when it is not Liquid
 */
export const compileText = (source: string): CompiledText => {
  const known = compiled.get(source)
  if (known) return known
  engine ??= createEngine()
  const fresh = compile(engine, source)
  if (compiled.size >= mostCompiled) compiled.clear()
  compiled.set(source, fresh)
  return fresh
}
