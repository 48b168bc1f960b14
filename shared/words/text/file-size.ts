import { maxFileOctets } from '../../limits.ts'

const kibi = 1024

/** `3 bytes`, `12 kB`, `1.4 MB`: as file managers say it. */
export const fileSize = (octets: number): string => {
  if (octets < kibi) return octets === 1 ? '1 byte' : `${octets} bytes`
  const kilo = octets / kibi
  if (kilo < 999.5) return `${Math.round(kilo)} kB`
  const mega = kilo / kibi
  return `${mega < 9.95 ? Number(mega.toFixed(1)) : Math.round(mega)} MB`
}

/** Why a file can't be attached, and what to do instead. */
export const tooBigWords = (name: string): string =>
  `“${name}” is bigger than the ${fileSize(maxFileOctets)} that most mail servers take. Share it, and send the link.`
