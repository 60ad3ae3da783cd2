import type { Bench } from '../Bench.ts'
import { signedPage } from '../signedPage.ts'

/** What the holder has on the screen: where, by which word it is known, and what takes it away. */
export type Shown = { path: string; word: string; close: () => Promise<unknown> }

/** Milliseconds from sending what closes it until nothing of it is left on the holder's page; of each round. */
export const screenTimes = async (bench: Bench, rounds: number, show: () => Promise<Shown>): Promise<number[]> => {
  const { page, close: closePage } = await signedPage(bench, 'adviser.second')
  const times: number[] = []
  try {
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
    await closePage()
  }
  return times
}
