import type { RegisterCustomer } from '../customerOf.ts'
import { registerCounts } from './registerCounts.ts'
import { COUNTED_FIELDS, RegisterCountsModel } from './registerCountsModel.ts'

/** What an import changed in the counts, kept as it goes: to count all companies anew takes the database seconds a field. */
export class Tally {
  #changes = new Map<string, number>()

  /** A company came (1) or is no more what it was (-1). */
  add(customer: Partial<RegisterCustomer>, change: 1 | -1): void {
    for (const field of COUNTED_FIELDS) {
      const key = `counts.${field}.${customer[field]}`
      if (customer[field]) this.#changes.set(key, (this.#changes.get(key) ?? 0) + change)
    }
  }

  /** Keep what was counted since the last time. */
  async store(): Promise<void> {
    const changes = [...this.#changes].filter(([, change]) => change !== 0)
    this.#changes.clear()
    if (changes.length > 0) {
      await RegisterCountsModel.updateOne({ _id: 'companies' }, { $inc: Object.fromEntries(changes) }, { upsert: true })
    }
    await registerCounts({ anew: true })
  }
}
