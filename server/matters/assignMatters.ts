import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { assignMatters as contract } from '#shared/matters/assignMatters.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { moveMatter } from './moveMatter.ts'
import { placeOf } from './placeOf.ts'

/** Of two who take a matter from the queue at once the first gets it: it is not taken out of anybody's hands without the right to give. */
const isTaken = ({ actor }: Context, { responsible }: Matter, responsibleId: string | null | undefined): boolean =>
  responsibleId === actor.userId && responsible !== null && responsible.userId !== actor.userId

/**
 * Give matters of the caller's organisation to a team or a person, several at once, or take them oneself. Those that have
 * ended or that somebody else took meanwhile are left as they are, and told.
 */
export const assignMatters: Handler<typeof contract> = async (context, { matterIds, teamId, responsibleId }) => {
  const organisation = requireOrganisation(context)
  if (teamId === undefined && responsibleId === undefined) throw new Refusal('matter.for_nobody')
  const own = { organisationId: organisation.id, _id: { $in: matterIds } }
  const matters = await findAccessible(context, 'handle', MatterModel, own as object).lean<Matter[]>()
  if (matters.length !== new Set<string>(matterIds).size) throw new Refusal('matter.not_found')
  const given: string[] = []
  for (const matter of matters) {
    if (!matter.open || isTaken(context, matter, responsibleId)) continue
    const place = await placeOf(context, matter, { teamId, responsibleId })
    await moveMatter(context, matter, { organisationId: organisation.id, ...place })
    given.push(matter._id)
  }
  return { matterIds: given, others: matters.map(({ _id }) => _id).filter((id) => !given.includes(id)) }
}
