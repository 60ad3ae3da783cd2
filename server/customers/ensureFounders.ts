import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { findCustomer } from './findCustomer.ts'
import { insertFounder } from './insertFounder.ts'

type Founder = { customerId: CustomerId; userId: string; name: string }

/** Store these founders where they are missing, whatever has become of them since. */
export const ensureFounders = async (founders: readonly Founder[]): Promise<void> => {
  for (const founder of founders)
    if (!(await findCustomer(founder.customerId))) await insertFounder({ ...founder, metBy: [] })
}
