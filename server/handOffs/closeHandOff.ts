import type { Handler } from '#server/http/Handler.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { closeHandOff as contract } from '#shared/handOffs/closeHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/** Close a hand-off that was taken, from either side, with its outcome: it goes back to who sent it, and the packet closes. */
export const closeHandOff: Handler<typeof contract> = async (context, { handOffId, outcome: text }) => {
  const { handOff, side } = await getMovableHandOff(context, handOffId, ['sender', 'receiver'])
  const { id: organisationId } = requireOrganisation(context)
  const { userId, name } = context.actor
  const at = new Date()
  const outcome = { text, at, by: { userId, name }, organisationId }
  await moveHandOff(context, handOff, { move: 'close', by: side, text, changes: { outcome }, at })
  return showHandOff(context, handOffId)
}
