import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { REMINDER_HOURS } from '#shared/handOffs/handOffLimits.ts'
import type { remindHandOff as contract } from '#shared/handOffs/remindHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

const HOUR = 60 * 60 * 1000

/** Remind whoever a hand-off waits for, once a day at most. Its event is what they are told by. */
export const remindHandOff: Handler<typeof contract> = async (context, { handOffId }) => {
  const { handOff, side } = await getMovableHandOff(context, handOffId, ['sender', 'receiver'])
  mayMoveNow(handOff, 'remind', side)
  const at = new Date()
  const { remindedAt } = handOff
  if (remindedAt && at.getTime() - remindedAt.getTime() < REMINDER_HOURS * HOUR) throw new Refusal('handOff.reminded')
  await moveHandOff(context, handOff, { move: 'remind', by: side, changes: { remindedAt: at }, at })
  return showHandOff(context, handOffId)
}
