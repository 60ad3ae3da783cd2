import type { ReadObject } from './ReadObject.ts'

/** Companies in one write. */
const BATCH = 250
/** Writes under way beside each other; more only wait for the two cores. */
const IN_FLIGHT = 4

/** Gathers companies into batches and has some of them written beside each other, never the same company in two at once. */
export class BatchQueue {
  #work: (batch: ReadObject[]) => Promise<void>
  #batch: ReadObject[] = []
  /** Companies gathered or being written. */
  #underWay = new Set<string>()
  #writing = new Set<Promise<void>>()
  #failure: { error: unknown } | null = null

  constructor(work: (batch: ReadObject[]) => Promise<void>) {
    this.#work = work
  }

  /** Take a company; waits while enough writes are under way. Throws the first failure of any write. */
  async add(object: ReadObject): Promise<void> {
    // A company named twice: the later word stands, so the earlier one must be in first.
    if (this.#underWay.has(object.customer.businessId)) await this.finish()
    this.#underWay.add(object.customer.businessId)
    this.#batch.push(object)
    if (this.#batch.length >= BATCH) await this.#send()
  }

  /** Write the rest and wait for all. */
  async finish(): Promise<void> {
    await this.#send()
    await this.settle()
    this.#throwFailure()
  }

  /** Wait for what is being written, whatever comes of it. */
  async settle(): Promise<void> {
    await Promise.all(this.#writing)
  }

  async #send(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    while (this.#writing.size >= IN_FLIGHT) await Promise.race(this.#writing)
    this.#throwFailure()
    if (batch.length === 0) return
    const write = this.#work(batch)
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        for (const { customer } of batch) this.#underWay.delete(customer.businessId)
        this.#writing.delete(write)
      })
    this.#writing.add(write)
  }

  #throwFailure() {
    if (this.#failure) throw this.#failure.error
  }
}
