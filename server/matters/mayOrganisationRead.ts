import type { Customer } from '#server/customers/Customer.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Matter } from './Matter.ts'

/** Nobody: an adviser of the organisation, whoever it is. */
const SOMEBODY = `usr_${'0'.repeat(20)}` as UserId

/** Whether an adviser of this organisation may read the matter now, by the one rule set. */
export const mayOrganisationRead = async (
  organisationId: string,
  matter: Matter,
  customer: Customer,
): Promise<boolean> => {
  const organisation = await findOrganisation(organisationId)
  if (!organisation) return false
  const adviser: Actor = {
    ...{ userId: SOMEBODY, name: '', organisation, teamIds: [], permissions: [...standardRoles.adviser.permissions] },
    ...{ actsFor: null, breakGlass: null },
  }
  return basesFor(abilityOf(adviser, [openedTo(adviser, customer)]), 'read', 'Matter', matter).length > 0
}
