import type { Handler } from '#server/http/Handler.ts'
import type { withdrawHandOff as contract } from '#shared/handOffs/withdrawHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/** Take back a hand-off that nobody has taken yet: its packet closes at once. */
export const withdrawHandOff: Handler<typeof contract> = async (context, { handOffId, reason }) => {
  const { handOff } = await getMovableHandOff(context, handOffId, ['sender'])
  await moveHandOff(context, handOff, { move: 'withdraw', by: 'sender', text: reason, at: new Date() })
  return showHandOff(context, handOffId)
}
