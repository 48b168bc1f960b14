/**
 * The ring, the one shape of the product, as SVG at a given pixel size. Closed: everyone knows. Open to the upper
 * right: somebody waits. Open, with a dot in the opening: overdue. Each state differs in shape alone, so it reads
 * without colour; radii and strokes are chosen per size so that the ring's edges fall on whole or half pixels.
 */

export const ringStates = ['everyone-knows', 'waiting', 'overdue'] as const
export type RingState = (typeof ringStates)[number]

/** CSS colours. Only the dot of `overdue` ever has one of its own: on a panel, colour is for what is late. */
export type RingInk = { readonly ring: string; readonly dot: string }

type Geometry = {
  readonly centre: number
  readonly radius: number
  readonly stroke: number
  readonly dotRadius: number
  /** Distance of the dot from the centre along x, and along y. */
  readonly dotOffset: number
}

const toHalf = (pixels: number) => Math.round(pixels * 2) / 2

/** `size` in pixels; below 64 the outer edge is snapped to a whole pixel and the stroke to a half. */
function geometry(size: number): Geometry {
  const outer = Math.ceil((size * 7) / 16)
  const stroke = toHalf(size / 8)
  const dotRadius = toHalf(size * 0.17)
  return {
    centre: size / 2,
    radius: outer - stroke / 2,
    stroke,
    dotRadius,
    dotOffset: size / 2 - size / 64 - dotRadius,
  }
}

/** Half the angle of the opening: the round ends of the arc leave the dot a clear margin of 1/16 of the size. */
function halfOpening({ radius, stroke, dotRadius, dotOffset }: Geometry, size: number): number {
  const dotDistance = dotOffset * Math.SQRT2
  const clear = dotRadius + size / 16 + stroke / 2
  return Math.acos((radius ** 2 + dotDistance ** 2 - clear ** 2) / (2 * radius * dotDistance))
}

function arc(g: Geometry, size: number): string {
  const half = halfOpening(g, size)
  const at = (angle: number) =>
    [Math.cos(angle), Math.sin(angle)].map((part) => (g.centre + g.radius * part).toFixed(3)).join(' ')
  const upperRight = -Math.PI / 4
  return `M${at(upperRight + half)}A${g.radius} ${g.radius} 0 1 1 ${at(upperRight - half)}`
}

/** The shapes of one state, to be placed in an SVG whose user unit is one pixel. */
export function ringShapes(state: RingState, size: number, ink: RingInk): string {
  const g = geometry(size)
  const line = `fill="none" stroke="${ink.ring}" stroke-width="${g.stroke}" stroke-linecap="round"`
  if (state === 'everyone-knows') {
    return `<circle cx="${g.centre}" cy="${g.centre}" r="${g.radius}" ${line}/>`
  }
  const open = `<path d="${arc(g, size)}" ${line}/>`
  if (state === 'waiting') return open
  const [x, y] = [g.centre + g.dotOffset, g.centre - g.dotOffset]
  return `${open}<circle cx="${x}" cy="${y}" r="${g.dotRadius}" fill="${ink.dot}"/>`
}

export function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`
}

/** The app's own icon: the open ring on the accent, and in its opening the word that will close it. */
export function appIconSvg(size: number): string {
  const inset = size * 0.06
  const tile = size - 2 * inset
  const ring = size * 0.62
  const offset = (size - ring) / 2
  const shapes = ringShapes('overdue', ring, {
    ring: '#f6f6f4',
    dot: '#f0c26a',
  })
  return svg(
    size,
    `<defs><linearGradient id="tile" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#108272"/><stop offset="1" stop-color="#095a4e"/></linearGradient></defs>
<rect x="${inset}" y="${inset}" width="${tile}" height="${tile}" rx="${tile * 0.225}" fill="url(#tile)"/>
<g transform="translate(${offset} ${offset})">${shapes}</g>`,
  )
}
