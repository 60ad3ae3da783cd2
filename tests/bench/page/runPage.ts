import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Bench } from '../Bench.ts'
import { chromiumOptions } from '../chromiumOptions.ts'

const BYTES_PER_KB = 1000
/** After this long without a larger paint the page has settled (milliseconds). */
const SETTLED_AFTER = 2000

/**
 * `page.js`: kilobytes of JavaScript as sent (compressed) for the first page of an adviser, everything it loads by itself
 * until it rests. `page.paint`: its largest contentful paint in seconds, with an empty browser cache, on loopback.
 */
export const runPage = async (bench: Bench): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'ycrm-page-'))
  const browser = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions,
    viewport: { width: 1440, height: 900 },
  })
  try {
    const [name = '', value = ''] = (await bench.cookie('adviser.lappi')).split(/=(.*)/s)
    await browser.addCookies([{ name, value, url: bench.baseUrl }])
    const page = await browser.newPage()
    const session = await browser.newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Set<string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await page.goto(bench.baseUrl, { waitUntil: 'load' })
    await page.locator('h1').waitFor()
    await page.waitForTimeout(SETTLED_AFTER)
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
        }),
    )
    bench.report({ bench: 'page', figure: 'js', value: bytes / BYTES_PER_KB, unit: 'kB', n: scripts.size })
    bench.report({ bench: 'page', figure: 'paint', value: paint / 1000, unit: 's', n: 1 })
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
