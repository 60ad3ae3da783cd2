import type { CompanyCustomer, Customer } from '#server/customers/Customer.ts'
import { getMergedStub } from '#server/customers/getMergedStub.ts'
import { insertRegisterRecord } from '#server/customers/insertRegisterRecord.ts'
import { partRecords } from '#server/customers/partRecords.ts'
import { registerPartOf } from '#server/customers/registerPartOf.ts'
import { replaceRecords } from '#server/customers/replaceRecords.ts'
import { UNREGISTERED_SOURCE } from '#server/customers/UnregisteredSource.ts'
import { withoutRegisterPart } from '#server/customers/withoutRegisterPart.ts'
import type { MergeRecord } from './mergeModel.ts'

type Unversioned = Omit<Customer, 'version'>
const HELD = ['grants', 'matters', 'metBy']

const withHeld = (record: Unversioned, held: object): Unversioned => ({
  ...(Object.fromEntries(Object.entries(record).filter(([field]) => !HELD.includes(field))) as Unversioned),
  ...held,
})

/**
 * Part a customer into the records that were joined, each as it was; gives the one that stays. What the register has changed
 * since goes with its record; what was granted, opened or met since stays with the founder's.
 */
export const apartAgain = async (now: CompanyCustomer, { kind, before }: MergeRecord): Promise<Unversioned> => {
  if (!before) throw new Error('A joining that is forgotten is not undone')
  const [ofKept, ofAbsorbed] = partRecords(now, before)
  const kept = withHeld(before.kept, ofKept)
  const { absorbed } = before
  if (!absorbed) {
    await replaceRecords([{ before: now, after: kept }])
    // The register has come to know the company meanwhile: there it stays.
    if (now.sourceHash !== UNREGISTERED_SOURCE) await insertRegisterRecord(registerPartOf(now))
    return kept
  }
  const asNow = kind === 'company' ? { ...withoutRegisterPart(absorbed), ...registerPartOf(now) } : absorbed
  // In this order: the Y-tunnus leaves the one before the other takes it.
  await replaceRecords([
    { before: now, after: kept },
    { before: await getMergedStub(absorbed._id), after: withHeld(asNow, ofAbsorbed) },
  ])
  return kept
}
