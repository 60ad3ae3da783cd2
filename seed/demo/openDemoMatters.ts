import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { everydayMatters } from './everydayMatters.ts'
import { founders } from './founders.ts'
import { openMattersOf } from './openMattersOf.ts'
import { revontuli } from './revontuli.ts'
import { revontuliMatters } from './revontuliMatters.ts'

const FOUNDERS_MATTER = {
  by: 'founder',
  need: 'Onko ideastani yritykseksi?',
  description: 'Haluaisin avata polkupyöräpajan keväällä.',
  topics: ['founding' as const],
  to: 'uusyritys' as const,
  taker: 'adviser.newenterprise',
}

/** Matters of the demo: those of its company and a founder, and an organisation's board of an ordinary week. */
export const openDemoMatters = async (
  served: readonly string[],
  services: ReadonlyMap<string, string>,
): Promise<void> => {
  for (const [index, matter] of everydayMatters.entries()) {
    const [customer] = await findCustomersByBusinessId([served[index % served.length] ?? ''])
    if (customer) await openMattersOf(customer.customerId as CustomerId, [matter], services)
  }
  const [own] = await findCustomersByBusinessId([revontuli.businessId])
  if (own) await openMattersOf(own.customerId as CustomerId, revontuliMatters, services)
  const [founder] = founders
  if (founder) await openMattersOf(founder.customerId, [FOUNDERS_MATTER], services)
}
