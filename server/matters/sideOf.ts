import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { StatusMover } from '#shared/matters/statusMoves.ts'
import type { Matter } from './Matter.ts'

/** As which side the viewer may move a matter's status: for the organisation that is responsible, or as the customer; null: neither. */
export const sideOf = ({ ability, actor }: Pick<Context, 'ability' | 'actor'>, matter: Matter): StatusMover | null => {
  const may = (action: 'handle' | 'answer') => basesFor(ability, action, 'Matter', matter).length > 0
  if (actor.organisation?.id === matter.organisationId && may('handle')) return 'responsible'
  return may('answer') ? 'customer' : null
}
