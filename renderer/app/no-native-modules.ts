/** Stands in for Node's `module` in a page: whatever is required is not there. */
export const createRequire = () => (name: string) => {
  throw new Error(`There is no ${name} in a page.`)
}
