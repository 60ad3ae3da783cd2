import { chromium } from 'playwright-core'
import { revontuli } from '#seed/demo/revontuli.ts'
import type { Bench } from '../Bench.ts'
import type { granting } from './granting.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync'

/** Milliseconds from sending a withdrawal until no article of the timeline is left on the holder's page; of each round. */
export const screenTimes = async (
  bench: Bench,
  owner: Awaited<ReturnType<typeof granting>>,
  rounds: number,
): Promise<number[]> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
  const times: number[] = []
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [name = '', value = ''] = (await bench.cookie('adviser.second')).split(/=(.*)/s)
    await context.addCookies([{ name, value, url: bench.baseUrl }])
    const page = await context.newPage()
    for (let round = 0; round < rounds; round++) {
      const { grantId } = await owner.give()
      const joined = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
      await page.goto(`${bench.baseUrl}/companies/${revontuli.businessId}`)
      await page.getByRole('article').first().waitFor()
      await joined
      // The first word of the socket is its own; the answer to the watch comes right after.
      await page.waitForTimeout(300)
      const started = performance.now()
      const blank = page.waitForFunction(() => document.querySelector('article') === null, undefined, {
        polling: 'raf',
      })
      await owner.withdraw(grantId)
      await blank
      times.push(performance.now() - started)
    }
  } finally {
    await browser.close()
  }
  return times
}
