import type { GrantRecord } from './GrantRecord.ts'
import { heldInOrder } from './heldInOrder.ts'

type Row = Pick<GrantRecord, '_id' | 'customerId' | 'latestEventAt'>
type List = { key: string; rows: Row[]; complete: boolean }

/**
 * The customers that opened to some keys, those with the latest event first, fetched little by little. `bound` is the
 * moment after which only the customers taken so far can have events.
 */
export class CustomersByLatest {
  readonly #lists: List[]
  readonly #now: Date

  constructor(keys: string[], now: Date) {
    this.#lists = keys.map((key) => ({ key, rows: [], complete: false }))
    this.#now = now
  }

  /** Take the next `count` of each key. */
  async more(count: number): Promise<void> {
    const open = this.#lists.filter(({ complete }) => !complete)
    await Promise.all(
      open.map(async (list) => {
        // From the beginning again: what moved up meanwhile must not be passed over.
        const wanted = list.rows.length + count
        list.rows = await heldInOrder(list.key, 'latest', this.#now)
          .select({ customerId: 1, latestEventAt: 1 })
          .limit(wanted)
          .lean<Row[]>()
        list.complete = list.rows.length < wanted
      }),
    )
  }

  get customerIds(): string[] {
    return [...new Set(this.#lists.flatMap(({ rows }) => rows.map(({ customerId }) => customerId)))]
  }

  /** Whoever has not been taken has no event after this; null: everybody has been taken. */
  get bound(): Date | null {
    const open = this.#lists.filter(({ complete }) => !complete)
    if (open.length === 0) return null
    return new Date(
      Math.max(...open.map(({ rows }) => rows.at(-1)?.latestEventAt.getTime() ?? Number.MAX_SAFE_INTEGER)),
    )
  }
}
