import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ringStates } from '../../../resources/icons/ring.ts'
import { type Picture, readPng } from './read-png.ts'

const resources = join(import.meta.dirname, '../../../resources')
const tray = (name: string) => readFileSync(join(resources, 'tray', name))

const pixels = ({ rgba }: Picture) =>
  Array.from({ length: rgba.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(index * 4, index * 4 + 4)
    return { red, green, blue, alpha }
  })

/** How much is inked, in pixels; a pixel that is half covered counts half. */
const ink = (picture: Picture) => pixels(picture).reduce((sum, { alpha }) => sum + alpha / 255, 0)

/** Pixels that a glance would call different: their coverage differs by more than half. */
const differing = (one: Picture, other: Picture) => {
  const others = pixels(other)
  return pixels(one).filter(({ alpha }, index) => Math.abs(alpha - (others[index]?.alpha ?? 0)) > 127).length
}

/** The number of connected pieces, side by side or corner to corner, of what is more than half covered. */
function pieces(picture: Picture): number {
  const inked = new Set(pixels(picture).flatMap(({ alpha }, index) => (alpha > 127 ? [index] : [])))
  let count = 0
  for (const start of inked) {
    count++
    const reached = [start]
    for (const index of reached) {
      inked.delete(index)
      for (const row of [-1, 0, 1]) {
        for (const column of [-1, 0, 1]) {
          const next = index + row * picture.width + column
          if (inked.delete(next)) reached.push(next)
        }
      }
    }
  }
  return count
}

/** The pictures in a Windows icon file, by their stated width. */
function icoPictures(file: Buffer): Map<number, Picture> {
  const entries = Array.from({ length: file.readUInt16LE(4) }, (_, index) => 6 + 16 * index)
  return new Map(
    entries.map((entry) => {
      const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)]
      return [file.readUInt8(entry), readPng(file.subarray(offset, offset + length))]
    }),
  )
}

const pngSizes = [
  ['Template', 16],
  ['-on-light', 22],
  ['-on-dark', 22],
] as const

describe.each(ringStates)('the tray icon for %s', (state) => {
  it.each(pngSizes)('has %s pictures of %i pixels and of twice that', (kind, size) => {
    for (const [suffix, scale] of [['', 1] as const, ['@2x', 2] as const]) {
      const { width, height } = readPng(tray(`${state}${kind}${suffix}.png`))
      expect([width, height]).toEqual([size * scale, size * scale])
    }
  })

  it.each(['Template.png', 'Template@2x.png'])('is black and alpha only in %s', (kind) => {
    const inked = pixels(readPng(tray(`${state}${kind}`))).filter(({ alpha }) => alpha > 0)
    expect(inked.length).toBeGreaterThan(40)
    expect(inked.filter(({ red, green, blue }) => red + green + blue > 0)).toEqual([])
  })

  it.each(['on-light', 'on-dark'])('has every size that Windows asks for, %s', (panel) => {
    const pictures = icoPictures(tray(`${state}-${panel}.ico`))
    expect([...pictures.keys()]).toEqual([16, 20, 24, 32, 40, 48])
    for (const [size, { width, height }] of pictures) expect([width, height]).toEqual([size, size])
  })

  it('is dark on light panels and light on dark ones', () => {
    const meanGreen = (kind: string) => {
      const solid = pixels(readPng(tray(`${state}${kind}.png`))).filter(({ alpha }) => alpha === 255)
      return solid.reduce((sum, { green }) => sum + green, 0) / solid.length
    }
    expect(meanGreen('-on-light')).toBeLessThan(60)
    expect(meanGreen('-on-dark')).toBeGreaterThan(180)
  })
})

describe('at 16 pixels and without colour', () => {
  const [closed, open, late] = ringStates.map((state) => readPng(tray(`${state}Template.png`))) as [
    Picture,
    Picture,
    Picture,
  ] // one picture for each of the three states

  it('no two states look alike', () => {
    expect(differing(closed, open)).toBeGreaterThanOrEqual(10)
    expect(differing(open, late)).toBeGreaterThanOrEqual(10)
    expect(differing(closed, late)).toBeGreaterThanOrEqual(10)
  })

  it('the dot stands free of the ring, so that it does not close it', () => {
    expect([closed, open, late].map(pieces)).toEqual([1, 1, 2])
  })

  it('all weigh about the same', () => {
    const weights = [closed, open, late].map(ink)
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.5)
  })
})

it('the app icon is large enough for every platform, with empty corners', () => {
  const icon = readPng(readFileSync(join(resources, 'app-icon.png')))
  expect([icon.width, icon.height]).toEqual([1024, 1024])
  const corners = [0, 1023, 1023 * 1024, 1024 * 1024 - 1]
  expect(corners.map((pixel) => icon.rgba[pixel * 4 + 3])).toEqual([0, 0, 0, 0])
})
