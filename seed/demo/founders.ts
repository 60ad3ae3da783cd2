import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { demoId } from './demoId.ts'
import { demoUserId } from './demoUserId.ts'

/** The founders of the demo: people without a Y-tunnus, each with a record of their own. */
export const founders = [
  { customerId: demoId<CustomerId>('cus', 'Perustaja'), userId: demoUserId('founder'), name: 'Pekka Perustaja' },
  { customerId: demoId<CustomerId>('cus', 'Meri'), userId: demoUserId('founder.second'), name: 'Meri Alanko' },
]
