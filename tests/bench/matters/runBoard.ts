import type { Page } from 'playwright-core'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { withDatabase } from '../grants/withDatabase.ts'
import { signedPage } from '../signedPage.ts'
import { framesWhile } from './framesWhile.ts'
import { layMatters } from './layMatters.ts'

const MATTERS = 2_000
/** How long all pages of the board may take to come (milliseconds). */
const LOADED_WITHIN = 120_000
const WHEEL_PX = 400

/** Down the first column and up again, wheel turn by wheel turn. */
const scroll = async (page: Page, turns: number): Promise<void> => {
  await page.locator('main section').first().hover()
  for (let turn = 0; turn < 2 * turns; turn++) await page.mouse.wheel(0, turn < turns ? WHEEL_PX : -WHEEL_PX)
}

/** A card over the columns and down one of them, put back where it was: a drop that asks nothing of the server. */
const drag = async (page: Page, steps: number): Promise<void> => {
  const card = page.locator('[data-matter]').first()
  const from = await card.boundingBox()
  const to = await page.locator('main section').nth(3).boundingBox()
  if (!from || !to) throw new Error('The board has no card to drag, or no column to drag it over')
  await card.hover()
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 10, { steps })
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2, { steps })
  await page.mouse.up()
}

/**
 * `board.p99-frame`: milliseconds between frames of a board of 2,000 matters in Chromium while it is scrolled and a card is
 * dragged over it; `worst-frame`: the longest of them. Run with `--runs 5` for the median.
 */
export const runBoard = async (bench: Bench): Promise<void> => {
  const steps = bench.smoke ? 20 : 120
  const customerIds = bench.sample.uniform.map(({ customerId }) => customerId)
  const { page, close } = await signedPage(bench, 'adviser.lappi')
  try {
    await withDatabase(bench, async () => {
      const takeAway = await layMatters(customerIds, MATTERS)
      try {
        await page.goto(`${bench.baseUrl}/matters`)
        await page.getByText(/^\d+ asiaa$/).waitFor({ timeout: LOADED_WITHIN })
        const scrolled = await framesWhile(page, () => scroll(page, steps))
        const dragged = await framesWhile(page, () => drag(page, steps))
        const frames = [...scrolled, ...dragged]
        const report = (figure: string, share: number) =>
          bench.report({ bench: 'board', figure, value: percentile(frames, share), unit: 'ms', n: frames.length })
        report('p99-frame', 0.99)
        report('worst-frame', 1)
      } finally {
        await takeAway()
      }
    })
  } finally {
    await close()
  }
}
