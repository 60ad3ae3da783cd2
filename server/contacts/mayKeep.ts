import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'

/** Whether the actor may keep a record of this class on people of the customer, in the name of their organisation or of the customer itself. */
export const mayKeep = (
  { actor, ability }: Pick<Context, 'actor' | 'ability'>,
  customerId: string,
  dataClass: 'person' | 'own',
): boolean => {
  const organisationId = actor.organisation?.id ?? null
  const record = { customerId, organisationId, class: dataClass, protected: false }
  return basesFor(ability, 'change', 'ContactPerson', record).length > 0
}
