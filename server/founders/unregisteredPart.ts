import type { RegisterPart } from '#server/customers/registerPartOf.ts'
import { UNREGISTERED_SOURCE } from '#server/customers/UnregisteredSource.ts'
import { nameKeysOf } from '#server/register/nameKeysOf.ts'

/** What is known of a company that the register does not hold yet: its number, and its name as the founder gave it. */
export const unregisteredPart = (businessId: string, name: string, now: Date): RegisterPart => ({
  businessId,
  name,
  ...nameKeysOf({ businessId, name, others: [] }),
  status: 'active',
  company: { names: [{ name, kind: 'name', current: true }], forms: [], situations: [], entries: [], addresses: [] },
  sourceHash: UNREGISTERED_SOURCE,
  modifiedAt: now,
  checkedAt: now,
})
