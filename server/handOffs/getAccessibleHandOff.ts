import type { Context } from '#server/access/Context.ts'
import { findCustomerOf } from '#server/customers/findCustomerOf.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { findHandOff } from './findHandOff.ts'
import { lookAtHandOff } from './lookAtHandOff.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/** The hand-off, with its matter and its customer, opened to the question under way; handOff.not_found (404) when the actor may not see it now. */
export const getAccessibleHandOff = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  handOffId: string,
): Promise<SeenHandOff> => {
  const handOff = await findHandOff(handOffId)
  // Of none both are looked for all the same, see findCustomerOf.
  const [customer, matter] = await Promise.all([findCustomerOf(handOff), findMatter(handOff?.matterId ?? 'mat_none')])
  if (!handOff || !customer || !matter) throw new Refusal('handOff.not_found')
  openCustomer(context, customer)
  const seen = lookAtHandOff(context, handOff, { customer, matter })
  if (!seen) throw new Refusal('handOff.not_found')
  return seen
}
