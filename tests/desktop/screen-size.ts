import { execFileSync } from 'node:child_process'

const usual = { width: 1280, height: 800 }

/** Size of the display in pixels: DESKTOP_SCREEN=1280x800, else the X server's, else a usual one. */
export const screenSize = (headless: boolean, env: NodeJS.ProcessEnv): { width: number; height: number } => {
  const parse = (text: string | undefined) => {
    const [, width, height] = /(\d+)x(\d+)/.exec(text ?? '') ?? []
    return width && height ? { width: Number(width), height: Number(height) } : undefined
  }
  const measure = (): string | undefined => {
    if (headless) return undefined
    try {
      return /dimensions:.*/.exec(
        execFileSync('xdpyinfo', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )?.[0]
    } catch {
      return undefined
    }
  }
  return parse(env.DESKTOP_SCREEN) ?? parse(measure()) ?? usual
}
