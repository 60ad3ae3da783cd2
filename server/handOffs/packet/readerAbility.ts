import type { Customer } from '#server/customers/Customer.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import type { Ability } from '#shared/access/Ability.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'

/**
 * What somebody may read of this customer in a packet: by the one rule set, with what the customer has opened to them at this
 * moment and these records that it agreed to for the hand-off. Without break-glass, which is for one person's own look.
 */
export const readerAbility = (actor: Actor, customer: Customer, agreedIds: readonly string[]): Ability => {
  const reader = { ...actor, breakGlass: null }
  return abilityOf(reader, [{ ...openedTo(reader, customer), agreed: { recordIds: [...agreedIds] } }])
}
