import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleHandOff } from './getAccessibleHandOff.ts'
import { mayMove } from './mayMove.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/** A hand-off that the actor may move from one of these sides; handOff.not_found (404) when they may not see it, else access.denied (403). */
export const getMovableHandOff = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  handOffId: string,
  sides: readonly SeenHandOff['side'][],
): Promise<SeenHandOff> => {
  const seen = await getAccessibleHandOff(context, handOffId)
  if (!sides.includes(seen.side) || !mayMove(context, seen)) throw new Refusal('access.denied')
  return seen
}
