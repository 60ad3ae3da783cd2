import type { Handler } from '#server/http/Handler.ts'
import { granteeOrganisations } from '#server/organisations/granteeOrganisations.ts'
import type { listGranteeOrganisations as contract } from '#shared/grants/listGranteeOrganisations.ts'
import { requireGiver } from './requireGiver.ts'

/** To which organisations a customer can give access. */
export const listGranteeOrganisations: Handler<typeof contract> = async (context) => {
  requireGiver(context)
  return { items: await granteeOrganisations() }
}
