/** Loads what may bring schemas along: how they have to be made is said before the first one is. */
export const withSchemas = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  await import('./schemas-without-eval.ts')
  return load()
}
