/**
 * Draws every icon from `ring.ts`. Run it after changing a shape, and commit the pictures:
 *
 *     npm run icons
 *
 * It needs `rsvg-convert` (Debian: librsvg2-bin, Homebrew: librsvg), which nothing else here does.
 *
 * `resources/tray/`, STATE being `everyone-knows`, `waiting` or `overdue`:
 *
 * | file                     | pixels                 | for                                                        |
 * |--------------------------|------------------------|------------------------------------------------------------|
 * | STATETemplate.png        | 16, `@2x` 32           | macOS: black and alpha, the system tints it (by its name)  |
 * | STATE-on-light.png       | 22, `@2x` 44           | Linux, a light panel: dark ink                             |
 * | STATE-on-dark.png        | 22, `@2x` 44           | Linux, a dark panel: light ink                             |
 * | STATE-on-light.ico       | 16, 20, 24, 32, 40, 48 | Windows, a light taskbar                                   |
 * | STATE-on-dark.ico        | 16, 20, 24, 32, 40, 48 | Windows, a dark taskbar                                    |
 *
 * Windows gets .ico files because Electron's tray there uses only the 1x picture of a PNG, which blurs on scaled
 * displays, but asks an .ico for the size it needs.
 *
 * `resources/app-icon.png`, 1024: the app; electron-builder makes each platform's format from it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appIconSvg, type RingInk, ringShapes, ringStates, svg } from './ring.ts'

const resources = join(import.meta.dirname, '..')
const tray = join(resources, 'tray')
const icoSizes = [16, 20, 24, 32, 40, 48]

const template: RingInk = { ring: '#000000', dot: '#000000' }
const panels: Readonly<Record<string, RingInk>> = {
  'on-light': { ring: '#1d1d1b', dot: '#c9281a' },
  'on-dark': { ring: '#f1f0ec', dot: '#ff6f5c' },
}

const png = (size: number, source: string): Buffer =>
  execFileSync('rsvg-convert', ['--width', `${size}`, '--height', `${size}`], {
    input: source,
  })

/** The ICO container, each picture kept as PNG (read by Windows Vista and later). */
function ico(pictures: readonly { readonly size: number; readonly data: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, data }] of pictures.entries()) {
    const entry = 6 + 16 * index
    header.writeUInt8(size, entry)
    header.writeUInt8(size, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(data.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += data.length
  }
  return Buffer.concat([header, ...pictures.map(({ data }) => data)])
}

mkdirSync(tray, { recursive: true })
for (const state of ringStates) {
  const draw = (size: number, ink: RingInk) => png(size, svg(size, ringShapes(state, size, ink)))
  writeFileSync(join(tray, `${state}Template.png`), draw(16, template))
  writeFileSync(join(tray, `${state}Template@2x.png`), draw(32, template))
  for (const [panel, ink] of Object.entries(panels)) {
    writeFileSync(join(tray, `${state}-${panel}.png`), draw(22, ink))
    writeFileSync(join(tray, `${state}-${panel}@2x.png`), draw(44, ink))
    const pictures = icoSizes.map((size) => ({ size, data: draw(size, ink) }))
    writeFileSync(join(tray, `${state}-${panel}.ico`), ico(pictures))
  }
}
writeFileSync(join(resources, 'app-icon.png'), png(1024, appIconSvg(1024)))
