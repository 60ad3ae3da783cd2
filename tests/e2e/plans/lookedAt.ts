import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const HEIGHTS = { 1440: 900, 390: 844 }
/** For the page to lie anew in its window (milliseconds). */
const SETTLES = 300

/** The page as it stands is whole on a desk and on a phone: axe finds nothing, nothing is wider; kept as pictures where SHOTS names a folder. */
export const lookedAt = async (page: Page, name: string): Promise<void> => {
  for (const width of [390, 1440] as const) {
    await page.setViewportSize({ width, height: HEIGHTS[width] })
    await page.waitForTimeout(SETTLES)
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true })
    expect(await widerThanWindow(page)).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  }
}
