import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'
import { founderKeyOf } from './founderKeyOf.ts'

type Founder = {
  name: string
  /** The person themself; null: met by an adviser, and not yet claimed. */
  userId: string | null
  /** Organisations that have met them. */
  metBy: string[]
  /** Given where the demo must know it; a new one, if not said. */
  customerId?: CustomerId
}

/** Store a customer without a Y-tunnus. */
export const insertFounder = async ({ name, userId, metBy, customerId }: Founder): Promise<Customer> => {
  const _id = customerId ?? newId<CustomerId>('cus')
  const founder: Customer = {
    _id,
    kind: 'founder',
    name,
    nameKey: founderKeyOf(_id, name),
    ...(metBy.length > 0 ? { metBy } : {}),
    founder: { userId, becameCompanyAt: null, sharedSections: [] },
    version: 1,
  }
  await insertDocuments(CustomerModel, [founder])
  return founder
}
