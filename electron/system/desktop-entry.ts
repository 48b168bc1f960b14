/**
 * A command for a desktop entry's `Exec` (freedesktop.org, Desktop Entry Specification, "The Exec key"): each argument in
 * quotation marks, `%` doubled, and every backslash that this takes escaped once more, as in any value of a string.
 */
export const execLine = (executable: string, args: readonly string[]): string => {
  // GLib looks for the program before it reads `%%` as `%`, so there it is another program's argument. `env` would take
  // a path with `=` for a variable.
  const started = executable.includes('%') ? ['sh', '-c', 'exec "$0" "$@"', executable] : [executable]
  return [...started, ...args]
    .map((argument) => `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`)
    .join(' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
}
