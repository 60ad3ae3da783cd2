const MINUTE = 60_000

type Purse = { spent: number; until: number }

/** So much may be spent by each key in a minute. Counts live in this process: of several, each allows as much. */
export class SpendingLimit {
  readonly #perMinute: number
  readonly #purses = new Map<string, Purse>()
  #sweepAt = 0

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Spend, if there is enough left; else nothing is spent, and the answer is how many seconds to wait. 0: spent. */
  spend(key: string, cost: number, now = Date.now()): number {
    this.#sweep(now)
    const known = this.#purses.get(key)
    const purse = known && known.until > now ? known : { spent: 0, until: now + MINUTE }
    if (purse.spent + cost > this.#perMinute) return Math.max(1, Math.ceil((purse.until - now) / 1000))
    purse.spent += cost
    this.#purses.set(key, purse)
    return 0
  }

  /** Forget whose minute is over, once a minute: the map holds no more than who asked in the last two. */
  #sweep(now: number): void {
    if (now < this.#sweepAt) return
    this.#sweepAt = now + MINUTE
    for (const [key, { until }] of this.#purses) if (until <= now) this.#purses.delete(key)
  }
}
