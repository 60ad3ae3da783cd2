import { chromium } from 'playwright-core'
import type { Bench } from '../Bench.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync'

/** What the holder has on the screen: where, by which word it is known, and what takes it away. */
export type Shown = { path: string; word: string; close: () => Promise<unknown> }

/** Milliseconds from sending what closes it until nothing of it is left on the holder's page; of each round. */
export const screenTimes = async (bench: Bench, rounds: number, show: () => Promise<Shown>): Promise<number[]> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
  const times: number[] = []
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI' })
    const [name = '', value = ''] = (await bench.cookie('adviser.second')).split(/=(.*)/s)
    await context.addCookies([{ name, value, url: bench.baseUrl }])
    const page = await context.newPage()
    for (let round = 0; round < rounds; round++) {
      const { path, word, close } = await show()
      const joined = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
      await page.goto(`${bench.baseUrl}${path}`)
      await page.getByText(word).first().waitFor()
      await joined
      // The first word of the socket is its own; the answer to the watch comes right after.
      await page.waitForTimeout(300)
      const started = performance.now()
      const blank = page.waitForFunction((gone) => !document.body.textContent?.includes(gone), word, { polling: 'raf' })
      await close()
      await blank
      times.push(performance.now() - started)
    }
  } finally {
    await browser.close()
  }
  return times
}
