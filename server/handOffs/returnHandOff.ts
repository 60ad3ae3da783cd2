import type { Handler } from '#server/http/Handler.ts'
import type { returnHandOff as contract } from '#shared/handOffs/returnHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/** Return a hand-off to who sent it, with a reason. The matter is where it was. */
export const returnHandOff: Handler<typeof contract> = async (context, { handOffId, reason }) => {
  const { handOff } = await getMovableHandOff(context, handOffId, ['receiver'])
  await moveHandOff(context, handOff, { move: 'return', by: 'receiver', text: reason, at: new Date() })
  return showHandOff(context, handOffId)
}
