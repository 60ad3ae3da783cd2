import type { Locator, Page } from 'playwright-core'

/** The event on the timeline whose heading holds these words. */
export const eventCard = (page: Page, words: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: words }) })
