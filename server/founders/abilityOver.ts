import type { Context } from '#server/access/Context.ts'
import type { Ability } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { Capacity } from '#shared/access/Capacity.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'

/** What the person may see once these records are theirs, in this capacity: by the very rules that will then decide. */
export const abilityOver = ({ actor }: Pick<Context, 'actor'>, customerIds: string[], capacity: Capacity): Ability => {
  const [customerId] = customerIds as CustomerId[]
  if (!customerId) throw new Error('Nobody acts for no record at all')
  const actsFor = { customerId, customerIds: customerIds as CustomerId[], capacity, foundedFrom: null }
  return abilityOf({ ...actor, organisation: null, permissions: [], actsFor })
}
