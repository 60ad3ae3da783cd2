import type { Mandate } from '#server/organisations/Mandate.ts'
import { demoUserId } from './demoUserId.ts'
import { revontuli } from './revontuli.ts'

const mandate = (username: string, capacity: Mandate['capacity']): Mandate => ({
  _id: demoUserId(username).replace('usr_', 'man_'),
  userId: demoUserId(username),
  businessId: revontuli.businessId,
  capacity,
  until: null,
})

/** Who may act for the demo company. */
export const mandates: Mandate[] = [mandate('owner.revontuli', 'owner'), mandate('accountant.revontuli', 'accountant')]
