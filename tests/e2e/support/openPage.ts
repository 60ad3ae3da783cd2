import type { Page } from 'playwright-core'
import type { Language } from '#shared/languages/Language.ts'
import { browser } from './browser.ts'
import { openWindows } from './openWindows.ts'
import { productUrl } from './productUrl.ts'
import { sessionOf } from './sessionOf.ts'

type Options = {
  /** A person of the demo; nobody is signed in when left out. */
  as?: string
  width?: 1440 | 390
  language?: Language
  /** In the whole browser: see browser. */
  whole?: boolean
}

/** Milliseconds that a page has to show what a test waits for; then the test says what it waited for. */
const WAIT_MS = 20_000
const HEIGHTS = { 1440: 900, 390: 844 }

/** A window of its own, with cookies and storage of its own, signed in by the real sign-in. Closed after the test. */
export const openPage = async ({ as, width = 1440, language = 'fi', whole = false }: Options = {}): Promise<Page> => {
  const baseURL = productUrl()
  const context = await (await browser({ whole })).newContext({
    baseURL,
    viewport: { width, height: HEIGHTS[width] },
    locale: `${language}-FI`,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(WAIT_MS)
  openWindows.add(context)
  if (as) {
    const [name = '', value = ''] = (await sessionOf(as)).split(/=(.*)/s)
    await context.addCookies([{ name, value, url: baseURL }])
  }
  return context.newPage()
}
