import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { HandOff } from './HandOff.ts'
import type { SeenHandOff } from './SeenHandOff.ts'
import { toldOn } from './toldOn.ts'

/**
 * A hand-off as the viewer may see it at this moment; null: they may not. What opened it to a receiver when it was sent is asked
 * again: a grant that was withdrawn meanwhile closes it. The customer has been opened to the question.
 */
export const lookAtHandOff = (
  context: Pick<Context, 'actor' | 'ability'>,
  handOff: HandOff,
  about: { customer: Customer; matter: Matter },
): SeenHandOff | null => {
  const bases = basesFor(context.ability, 'read', 'HandOff', handOff)
  if (bases.length === 0) return null
  const seen = { handOff, ...about }
  const mine = context.actor.organisation?.id
  if (!mine || context.actor.actsFor) return { ...seen, side: 'customer', bases }
  if (mine === handOff.from.organisationId) return { ...seen, side: 'sender', bases }
  // The keeper of a matter was asked for its own record, and remembers that.
  const told = handOff.kind === 'pullRequest' ? bases : toldOn(context.ability, about.matter, handOff.agreed !== null)
  return told.length > 0 ? { ...seen, side: 'receiver', bases: told } : null
}
