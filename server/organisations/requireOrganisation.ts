import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'

/** The organisation for which the caller now acts; access.denied (403) to who acts for a customer or for nobody. */
export const requireOrganisation = ({ actor }: Pick<Context, 'actor'>): NonNullable<Actor['organisation']> => {
  if (!actor.organisation || actor.actsFor) throw new Refusal('access.denied')
  return actor.organisation
}
