import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { signedPage } from '../signedPage.ts'
import { sending } from './sending.ts'

/**
 * `handoff-seen.p95`: milliseconds from sending the receiver's acceptance until the sender's open page in Chromium says by itself
 * that the hand-off is accepted; on its way are the command, its events, the live word, the page's own asking and drawing.
 */
export const runHandOffSeen = async (bench: Bench): Promise<void> => {
  const rounds = bench.smoke ? 5 : 60
  const handOffs = await sending(bench)
  const { page, close } = await signedPage(bench, 'adviser.lappi')
  const times: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const { customerId = '' } = bench.sample.uniform[round % bench.sample.uniform.length] ?? {}
      const handOffId = await handOffs.send(customerId)
      const joined = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
      await page.goto(`${bench.baseUrl}/hand-offs/${handOffId}`)
      await page.getByRole('heading', { name: 'Mitattava asia' }).waitFor()
      await joined
      // The first word of the socket is its own; the answer to what the page watches comes right after.
      await page.waitForTimeout(300)
      const started = performance.now()
      const seen = page.waitForFunction(
        () => document.querySelector('main')?.textContent?.includes('Otettu vastaan'),
        undefined,
        { polling: 'raf' },
      )
      await handOffs.accept(handOffId)
      await seen
      times.push(performance.now() - started)
    }
  } finally {
    await close()
    handOffs.close()
  }
  const report = (figure: string, share: number) =>
    bench.report({ bench: 'handoff-seen', figure, value: percentile(times, share), unit: 'ms', n: rounds })
  report('p95', 0.95)
  report('p50', 0.5)
}
