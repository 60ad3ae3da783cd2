import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { OrganisationId } from '#shared/ids/OrganisationId.ts'

/** The organisation whose records the actor administers; access.denied (403) where they administer none. */
export const requireAdministrator = ({ actor }: Pick<Context, 'actor'>): OrganisationId => {
  if (!actor.organisation || !actor.permissions.includes('organisation.administer')) throw new Refusal('access.denied')
  return actor.organisation.id
}
