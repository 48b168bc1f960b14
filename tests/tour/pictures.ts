import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Locator, type Page } from '@playwright/test'
import { findChromium } from '../desktop/chromium/find-chromium.ts'

/** For the launch: two pixels for each CSS pixel. */
export const sharp = '--force-device-scale-factor=2'

/** The README's pictures. */
export const createPictures = (folder: string) => {
  mkdirSync(folder, { recursive: true })
  const path = (name: string): string => join(folder, `${name}.png`)
  const dataUrl = (name: string): string =>
    `data:image/png;base64,${readFileSync(path(name)).toString('base64')}`

  return {
    /** What a window, or a part of it, looks like now. */
    take: async (name: string, what: Page | Locator): Promise<void> => {
      await what.screenshot({ path: path(name), scale: 'device', animations: 'disabled', caret: 'initial' })
    },

    /** Columns of pictures side by side, each as large as it is on the screen, drawn by the same Chromium. */
    compose: async (name: string, columns: readonly (readonly string[])[]): Promise<void> => {
      const found = await findChromium({ headless: true })
      const browser = await chromium.launch({
        executablePath: found.path,
        env: { ...process.env, ...found.env },
        args: ['--disable-gpu'],
      })
      try {
        const page = await browser.newPage({
          deviceScaleFactor: 1.25,
          viewport: { width: 1640, height: 1000 },
        })
        const column = (pictures: readonly string[]): string =>
          `<div>${pictures.map((each) => `<img srcset="${dataUrl(each)} 2x">`).join('')}</div>`
        await page.setContent(`<!doctype html><style>
          body { margin: 0; display: flex; width: max-content; padding: 40px; gap: 36px; background: #dde6e3 }
          div { display: flex; flex-direction: column; gap: 32px; align-items: center; justify-content: center }
          img { border-radius: 12px; box-shadow: 0 6px 14px rgb(20 40 35 / 0.18) }
        </style><body>${columns.map(column).join('')}</body>`)
        await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
        await page.locator('body').screenshot({ path: path(name), scale: 'device' })
      } finally {
        await browser.close()
      }
    },
  }
}
export type Pictures = ReturnType<typeof createPictures>
