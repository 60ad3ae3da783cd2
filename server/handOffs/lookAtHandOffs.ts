import type { Context } from '#server/access/Context.ts'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { openCustomers } from '#server/customers/openCustomers.ts'
import { relatedIdsOf } from '#server/customers/relatedIdsOf.ts'
import { mattersByIds } from '#server/matters/mattersByIds.ts'
import type { HandOff } from './HandOff.ts'
import { lookAtHandOff } from './lookAtHandOff.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/**
 * Of these hand-offs those that the viewer may see at this moment, in their order, with what they are about. Their customers are
 * opened to the question here. A list that loses some of them to this is shorter, never too open.
 */
export const lookAtHandOffs = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  handOffs: readonly HandOff[],
): Promise<SeenHandOff[]> => {
  const ids = [...new Set(handOffs.map(({ customerId }) => customerId))]
  const [customers, related, matters] = await Promise.all([
    findCustomers(ids),
    relatedIdsOf(ids),
    mattersByIds(handOffs.map(({ matterId }) => matterId)),
  ])
  openCustomers(context, [...customers.values()])
  return handOffs.flatMap((handOff) => {
    // A customer merged into another is that other.
    const [kept = handOff.customerId] = related.get(handOff.customerId) ?? []
    const customer = customers.get(kept)
    const matter = matters.get(handOff.matterId)
    return (customer && matter && lookAtHandOff(context, handOff, { customer, matter })) ?? []
  })
}
