import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

/** The organisation for which the actor may meet founders; access.denied when their role or its kind does not let them. */
export const meetingOrganisation = ({ actor }: Pick<Context, 'actor'>): NonNullable<Actor['organisation']> => {
  if (!actor.organisation || !permissionsOf(actor).has('founders.meet')) throw new Refusal('access.denied')
  return actor.organisation
}
