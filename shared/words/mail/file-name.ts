import { cleanLine } from '../text/clean-text.ts'

const longest = 150

/** Devices, not files, whatever their ending (Windows, "Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?=\.|$)/i

/**
 * A name under which a file can be kept and sent anywhere: no path, no control characters, nothing that Windows refuses,
 * no invisible turn that would hide its ending; at most 150 characters, of which the ending stays.
 */
export const fileName = (given: string): string => {
  const name = cleanLine(given)
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '')
    .replace(device, '_$&')
  if (name === '') return 'attachment'
  const letters = [...name]
  if (letters.length <= longest) return name
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return `${letters
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd()}${ending}`
}
