import type { Context } from '#server/access/Context.ts'
import { getAccessibleHandOff } from './getAccessibleHandOff.ts'
import { presentHandOff } from './presentHandOff.ts'

/** A hand-off as its viewer sees it now; after a move it is read anew, since the matter and the rights may have moved with it. */
export const showHandOff = async (context: Context, handOffId: string) =>
  presentHandOff(context, await getAccessibleHandOff(context, handOffId))
