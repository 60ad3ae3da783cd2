import type { Context } from '#server/access/Context.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'

/**
 * On which bases the actor sees facts of class person that the register holds of a company (7.3 §, 10 §): asked of the same
 * rules as a recorded fact of that class that no organisation owns. Empty: none.
 */
export const basesForPersons = (context: Pick<Context, 'ability'>, customerId: string): Basis[] =>
  basesFor(context.ability, 'read', 'Event', {
    customerId,
    class: 'person',
    withheld: null,
    delayed: null,
    organisationId: null,
  })
