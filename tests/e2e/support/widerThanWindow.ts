import type { Page } from 'playwright-core'

/** Pixels by which the page is wider than its window; more than 0 means scrolling sideways (WCAG 1.4.10). */
export const widerThanWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
