import type { Context } from '#server/access/Context.ts'
import type { Action } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/** What the access rules call moving a hand-off from each side of it. */
const doingOf: Record<SeenHandOff['side'], Extract<Action, 'handle' | 'receive' | 'answer'>> = {
  sender: 'handle',
  receiver: 'receive',
  customer: 'answer',
}

/** Whether the viewer's role or mandate lets them move a hand-off from the side that they are on; when, the table says. */
export const mayMove = ({ ability }: Pick<Context, 'ability'>, { handOff, side }: SeenHandOff): boolean =>
  basesFor(ability, doingOf[side], 'HandOff', handOff).length > 0
