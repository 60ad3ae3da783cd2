import type { BrowserContext } from 'playwright-core'

/** What tests have opened and not closed; see closeWindows. */
export const openWindows = new Set<BrowserContext>()
