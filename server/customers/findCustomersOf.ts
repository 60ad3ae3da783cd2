import type { Actor } from '#shared/access/Actor.ts'
import type { Capacity } from '#shared/access/Capacity.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'
import { recordIdsOf } from './recordIdsOf.ts'

type Mandated = { businessId: string; capacity: Capacity; until: Date | null }

/** A customer for whom a person may act. */
export type OwnCustomer = {
  actsFor: NonNullable<Actor['actsFor']>
  businessId: string | null
  name: string
  /** When the mandate ends; null: until withdrawn, or a founder's own. */
  until: Date | null
}

const foundedFrom = ({ _id, founder }: Customer, userId: UserId): OwnCustomer['actsFor']['foundedFrom'] =>
  founder?.becameCompanyAt && founder.userId !== userId
    ? {
        customerId: _id as CustomerId,
        ...(founder.claimedIds ? { claimedIds: founder.claimedIds as CustomerId[] } : {}),
        becameCompanyAt: founder.becameCompanyAt.toISOString(),
        sharedSections: founder.sharedSections,
      }
    : null

/** The customers that these mandates are for, as the register holds them, and the person's own as a founder. */
export const findCustomersOf = async (userId: UserId, mandates: Mandated[]): Promise<OwnCustomer[]> => {
  const fields = { businessId: 1, name: 1, kind: 1, mergedIds: 1, founder: 1 }
  const businessIds = mandates.map(({ businessId }) => businessId)
  const [companies, own] = await Promise.all([
    businessIds.length > 0 ? CustomerModel.find({ businessId: { $in: businessIds } }, fields).lean<Customer[]>() : [],
    CustomerModel.find({ 'founder.userId': userId, kind: 'founder' } as object, fields).lean<Customer[]>(),
  ])
  const present = (customer: Customer, capacity: Capacity, until: Date | null): OwnCustomer => ({
    actsFor: {
      customerId: customer._id as CustomerId,
      customerIds: recordIdsOf(customer) as CustomerId[],
      capacity,
      foundedFrom: foundedFrom(customer, userId),
    },
    businessId: customer.businessId ?? null,
    name: customer.name,
    until,
  })
  const byMandate = mandates.flatMap(({ businessId, capacity, until }) => {
    const customer = companies.find((company) => company.businessId === businessId)
    return customer ? [present(customer, capacity, until)] : []
  })
  return [...byMandate, ...own.map((customer) => present(customer, 'founder', null))]
}
