import type { Handler } from '#server/http/Handler.ts'
import type { askForMore as contract } from '#shared/handOffs/askForMore.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/** Ask who sent a hand-off for more before taking it: until they answer it waits for them. */
export const askForMore: Handler<typeof contract> = async (context, { handOffId, text }) => {
  const { handOff } = await getMovableHandOff(context, handOffId, ['receiver'])
  await moveHandOff(context, handOff, { move: 'askMore', by: 'receiver', text, at: new Date() })
  return showHandOff(context, handOffId)
}
