import { CustomerModel } from '#server/customers/customerModel.ts'
import { newId } from '#server/database/newId.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'

let made = 0

/** A company of the register as a customer; its business ID is made up unless one is given. */
export const addCompany = async (given: { name?: string; businessId?: string } = {}): Promise<CustomerId> => {
  made += 1
  const businessId = given.businessId ?? `test-${made}`
  const name = given.name ?? `Testiyritys ${made} Oy`
  const now = new Date()
  const customer = {
    _id: newId<CustomerId>('cus'),
    kind: 'company' as const,
    businessId,
    name,
    nameKey: `${name.toLowerCase()} ${businessId}`,
    coreKey: name.toLowerCase(),
    otherKeys: [],
    status: 'active' as const,
    company: { names: [], forms: [], situations: [], entries: [], addresses: [] },
    sourceHash: businessId,
    modifiedAt: now,
    checkedAt: now,
    version: 1,
  }
  await CustomerModel.create([customer])
  return customer._id
}
