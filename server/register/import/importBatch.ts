import { findRegisterMarks, type RegisterMark } from '#server/customers/findRegisterMarks.ts'
import { insertCustomers } from '#server/customers/insertCustomers.ts'
import { markChecked } from '#server/customers/markChecked.ts'
import { newId } from '#server/database/newId.ts'
import type { Tally } from '../counts/Tally.ts'
import { changeCompanies } from './changeCompanies.ts'
import type { ImportSummary } from './ImportSummary.ts'
import type { ReadObject } from './ReadObject.ts'

export type BatchResult = Pick<ImportSummary, 'added' | 'changed' | 'unchanged'>

/** An unchanged company is marked as checked at most this often: to write all of them would cost as much as loading them. */
const CHECKED_AGAIN_AFTER = 24 * 60 * 60 * 1000

type Options = {
  /** Nothing is there yet: look for nothing. */
  intoEmpty: boolean
  now: Date
  tally: Tally
}

const isStale = ({ checkedAt }: RegisterMark, now: Date) => now.getTime() - checkedAt.getTime() > CHECKED_AGAIN_AFTER

/** Bring a batch of different companies into the register: new ones, changed ones with their events, nothing for the rest. */
export const importBatch = async (batch: ReadObject[], { intoEmpty, now, tally }: Options): Promise<BatchResult> => {
  const known = intoEmpty ? new Map() : await findRegisterMarks(batch.map(({ customer }) => customer.businessId))
  const added = batch.filter(({ customer }) => !known.has(customer.businessId))
  const customers = added.map(({ customer, sourceHash }) => ({
    _id: newId('cus'),
    ...customer,
    sourceHash,
    checkedAt: now,
    version: 1,
  }))
  const alreadyThere = await insertCustomers(customers)
  for (const customer of customers) if (!alreadyThere.has(customer.businessId)) tally.add(customer, 1)
  // Another import was faster, or the file names a company twice: what is there is compared like any other.
  const met = alreadyThere.size > 0 ? await findRegisterMarks([...alreadyThere]) : new Map()
  const marks: Map<string, RegisterMark> = new Map([...known, ...met])
  const different = batch.filter(({ customer, sourceHash }) => {
    const mark = marks.get(customer.businessId)
    return mark && mark.sourceHash !== sourceHash
  })
  const others = new Set(different.map(({ customer }) => customer.businessId))
  const same = [...marks.values()].filter(({ businessId }) => !others.has(businessId))
  await markChecked(
    same.filter((mark) => isStale(mark, now)).map(({ _id }) => _id),
    now,
  )
  const changed = await changeCompanies(different, now, tally)
  return {
    added: added.length - alreadyThere.size,
    changed,
    unchanged: marks.size - changed,
  }
}
