import type { Matter } from '#server/matters/Matter.ts'
import type { Ability } from '#shared/access/Ability.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { PACKET_BASES } from './packet/packetBases.ts'

/**
 * On what a receiver is told of the customer at all, at this moment: what opens the matter to them anyway, or the customer's yes
 * to this hand-off. That somebody is a customer is itself service data.
 */
export const toldOn = (ability: Ability, matter: Matter, hasAgreed: boolean): Basis[] => {
  const open = basesFor(ability, 'read', 'Matter', matter)
  return PACKET_BASES.filter((basis) => open.includes(basis) || (basis === 'grant' && hasAgreed))
}
