import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { NoticeViewer } from './NoticeViewer.ts'

/** Nobody: whoever reads the customer's own mail. */
const SOMEBODY = `usr_${'0'.repeat(20)}` as UserId

/** The customer itself, by the addresses that it gave: what may be told there is what any representative of it may see. */
export const customersOwn = (customer: Customer): NoticeViewer => {
  const { _id, founder } = customer
  const actor: Actor = {
    ...{ userId: SOMEBODY, name: '', organisation: null, teamIds: [], permissions: [], breakGlass: null },
    actsFor: {
      customerId: _id as CustomerId,
      customerIds: recordIdsOf(customer) as CustomerId[],
      capacity: customer.kind === 'founder' ? 'founder' : 'representative',
      foundedFrom: founder?.becameCompanyAt
        ? {
            customerId: _id as CustomerId,
            ...(founder.claimedIds ? { claimedIds: founder.claimedIds as CustomerId[] } : {}),
            becameCompanyAt: founder.becameCompanyAt.toISOString(),
            sharedSections: founder.sharedSections,
          }
        : null,
    },
  }
  return { actor, ability: abilityOf(actor), opened: [] }
}
