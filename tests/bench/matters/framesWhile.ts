import type { Page } from 'playwright-core'

type Watched = { frames?: number[]; watching?: boolean }

/** Milliseconds between the frames that the page drew while something was done to it. */
export const framesWhile = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched
    const frames: number[] = []
    Object.assign(watched, { frames, watching: true })
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      if (watched.watching) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched
    watched.watching = false
    // The first runs from the asking, not from a frame.
    return (watched.frames ?? []).slice(1)
  })
}
