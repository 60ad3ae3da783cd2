import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { MatterId } from '#shared/ids/MatterId.ts'
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

/** Matters of the demo: those of its company and a founder, and an organisation's board of an ordinary week. Answers their ids by need. */
export const openDemoMatters = async (
  served: readonly string[],
  services: ReadonlyMap<string, string>,
): Promise<Map<string, MatterId>> => {
  const opened: [string, MatterId][] = []
  for (const [index, matter] of everydayMatters.entries()) {
    const [customer] = await findCustomersByBusinessId([served[index % served.length] ?? ''])
    if (customer) opened.push(...(await openMattersOf(customer.customerId as CustomerId, [matter], services)))
  }
  const [own] = await findCustomersByBusinessId([revontuli.businessId])
  if (own) opened.push(...(await openMattersOf(own.customerId as CustomerId, revontuliMatters, services)))
  const [founder] = founders
  if (founder) opened.push(...(await openMattersOf(founder.customerId, [FOUNDERS_MATTER], services)))
  return new Map(opened)
}
