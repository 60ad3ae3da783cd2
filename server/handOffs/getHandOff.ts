import type { Handler } from '#server/http/Handler.ts'
import type { getHandOff as contract } from '#shared/handOffs/getHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/** One hand-off with its way so far, and its packet as far as that is open to the viewer. */
export const getHandOff: Handler<typeof contract> = (context, { handOffId }) => showHandOff(context, handOffId)
