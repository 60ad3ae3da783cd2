import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'

/** Refuse (access.denied) who acts for no customer on whose behalf they may grant: people's names are shown to who chooses among them. */
export const requireGiver = ({ actor, ability }: Pick<Context, 'actor' | 'ability'>): void => {
  const customer = { _id: actor.actsFor?.customerId ?? '' }
  if (basesFor(ability, 'grant', 'Customer', customer).length === 0) throw new Refusal('access.denied')
}
