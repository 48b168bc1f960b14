import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refusing } from './refusing.ts'

/** Images are their PNG bytes; nothing is scaled or decoded. */
export const createImages = () => {
  class NativeImage {
    private png: Buffer
    private template = false
    /** Base name of the file it came from, '' for others. */
    readonly fileName: string
    constructor(png: Buffer, fileName = '') {
      this.png = png
      this.fileName = fileName
    }
    isEmpty(): boolean {
      return this.png.length === 0
    }
    getSize(): { width: number; height: number } {
      if (this.png.toString('latin1', 1, 4) !== 'PNG') return { width: 0, height: 0 }
      return { width: this.png.readUInt32BE(16), height: this.png.readUInt32BE(20) } // the PNG's IHDR chunk
    }
    getAspectRatio(): number {
      const { width, height } = this.getSize()
      return width / (height || 1)
    }
    toPNG(): Buffer {
      return this.png
    }
    toDataURL(): string {
      return `data:image/png;base64,${this.png.toString('base64')}`
    }
    resize(): NativeImage {
      return new NativeImage(this.png, this.fileName)
    }
    setTemplateImage(on: boolean): void {
      this.template = on
    }
    isTemplateImage(): boolean {
      return this.template
    }
    addRepresentation({ buffer }: { buffer?: Buffer }): void {
      if (this.isEmpty() && buffer) this.png = buffer
    }
    getScaleFactors(): number[] {
      return [1]
    }
  }
  const fromPath = (path: string) =>
    new NativeImage(existsSync(path) ? readFileSync(path) : Buffer.alloc(0), basename(path))
  return {
    NativeImage,
    nativeImage: refusing('nativeImage', {
      createEmpty: () => new NativeImage(Buffer.alloc(0)),
      createFromPath: fromPath,
      createFromBuffer: (buffer: Buffer) => new NativeImage(Buffer.from(buffer)),
      createFromDataURL: (url: string) => new NativeImage(Buffer.from(url.split(',')[1] ?? '', 'base64')),
    }),
  }
}
type Images = ReturnType<typeof createImages>
export type NativeImage = InstanceType<Images['NativeImage']>
