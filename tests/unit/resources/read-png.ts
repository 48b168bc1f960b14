import { inflateSync } from 'node:zlib'

export type Picture = {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha, row by row. */
  readonly rgba: Uint8Array
}

const signature = '89504e470d0a1a0a'

/** Bytes left, above, and above left, as the filter of a row predicts from them (PNG specification, 9.2). */
function predict(filter: number, left: number, above: number, aboveLeft: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) throw new Error(`Unknown PNG filter ${filter}`)
  const [toLeft, toAbove, toAboveLeft] = [left, above, aboveLeft].map((byte) =>
    Math.abs(left + above - aboveLeft - byte),
  ) as [number, number, number] // map keeps the length of the literal
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left
  return toAbove <= toAboveLeft ? above : aboveLeft
}

/** Reads the one kind of PNG that the icons are: 8 bits, red green blue alpha, not interlaced. Throws on others. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('Not a PNG')
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  if (file.subarray(24, 29).toString('hex') !== '0806000000') throw new Error('Not 8-bit RGBA')
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * 4
  const rgba = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x
      const left = x < 4 ? 0 : (rgba[here - 4] ?? 0)
      const above = y === 0 ? 0 : (rgba[here - stride] ?? 0)
      const aboveLeft = x < 4 || y === 0 ? 0 : (rgba[here - stride - 4] ?? 0)
      rgba[here] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, above, aboveLeft)
    }
  }
  return { width, height, rgba }
}
