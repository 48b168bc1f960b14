import { join, normalize, sep } from 'node:path'

/** The file that an address means, or `null` when it points outside of `root` or is malformed. */
export const fileOf = (address: string, root: string): string | null => {
  try {
    const path = normalize(join(root, decodeURIComponent(new URL(address).pathname)))
    return path.startsWith(root + sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}
