/** As far as zod's schemas are alike inside. */
type Schema = Readonly<{ _zod: Readonly<{ def: Readonly<Record<string, unknown>> }> }>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value

/** Every word that a schema has to choose from, however deep it lies. */
const choicesIn = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(choicesIn)
  if (!isSchema(schema)) return []
  const { def } = schema._zod
  if (def['type'] === 'enum') return Object.values(def['entries'] as Readonly<Record<string, string>>)
  const shape = def['type'] === 'object' ? Object.values(def['shape'] as object) : []
  return [...shape, ...Object.values(def)].flatMap(choicesIn)
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** Whether `word` stands in the code as a value: as the argument of a type (`EventPayload<'…'>`) it does nothing. */
const says = (code: string, word: string): boolean =>
  new RegExp(`(?<!<)'${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}'`).test(code)

/**
 * What is declared for the traffic between the windows and the main process, and used by nobody: a request that no window
 * makes, an event that is not sent or not listened to, a choice in an event that one side doesn't know, an error code that
 * is never thrown. `main` and `windows` are the sources of the two sides, `shared` what both use.
 */
export const unusedContract = (contract: {
  requests: Readonly<Record<string, unknown>>
  events: Readonly<Record<string, unknown>>
  errorCodes: readonly string[]
  main: string
  windows: string
  shared: string
}): string[] => {
  const main = withoutComments(contract.main)
  const windows = withoutComments(contract.windows)
  const throwing = `${main}\n${withoutComments(contract.shared)}`
  const requests = Object.keys(contract.requests)
    .filter((channel) => !says(windows, channel))
    .map((channel) => `request '${channel}': no window makes it`)
  const events = Object.entries(contract.events).flatMap(([channel, payload]) => [
    ...(says(main, channel) ? [] : [`event '${channel}': the main process never sends it`]),
    ...(says(windows, channel) ? [] : [`event '${channel}': no window listens to it`]),
    ...choicesIn(payload).flatMap((choice) => [
      ...(says(main, choice) ? [] : [`event '${channel}': '${choice}' is never sent`]),
      ...(says(windows, choice) || choice === choicesIn(payload)[0]
        ? []
        : [`event '${channel}': no window knows '${choice}'`]),
    ]),
  ])
  const errors = contract.errorCodes
    .filter((code) => !new RegExp(`(?:AppError|failure)\\(\\s*'${code}'`).test(throwing))
    .map((code) => `error code '${code}': nothing fails with it`)
  return [...requests, ...events, ...errors]
}
