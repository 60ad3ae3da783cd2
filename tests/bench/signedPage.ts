import { chromium } from 'playwright-core'
import type { Bench } from './Bench.ts'
import { chromiumOptions } from './chromiumOptions.ts'

/** A page in a browser of its own, signed in as a person of the demo; `close` ends the browser. */
export const signedPage = async (bench: Bench, username: string) => {
  const browser = await chromium.launch(chromiumOptions)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI' })
  const [name = '', value = ''] = (await bench.cookie(username)).split(/=(.*)/s)
  await context.addCookies([{ name, value, url: bench.baseUrl }])
  return { page: await context.newPage(), close: () => browser.close() }
}
