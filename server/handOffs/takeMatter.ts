import type { StandIn } from '#server/absences/standInFor.ts'
import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { moveMatter } from '#server/matters/moveMatter.ts'
import { serveMatter } from '#server/matters/serveMatter.ts'
import { endClock } from '#server/promise/endClock.ts'
import { lapseOthers } from './lapseOthers.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/**
 * What accepting does to the matter, in the running transaction. It moves the record and who answers for it, never the customer's
 * own word on whom the matter is a basis for: that the customer gives (answerMatter).
 */
export const takeMatter = async (
  context: Pick<Context, 'actor'>,
  { handOff, matter }: SeenHandOff,
  handler: StandIn,
  at: Date,
): Promise<void> => {
  const { _id, kind, from, to } = handOff
  if (!to) throw new Error(`Hand-off ${_id} was accepted before it was sent to anybody`)
  if (!matter.open) throw new Refusal('handOff.not_now')
  if (kind === 'referral') return serveMatter(matter._id, to.organisationId)
  const isAsked = kind === 'pullRequest'
  const keeper = isAsked ? to.organisationId : from.organisationId
  if (matter.organisationId !== keeper) throw new Refusal('handOff.not_now')
  // The receiver's promise runs since it was sent; the sender's own ends here. Who asked takes over what runs.
  if (!isAsked) await endClock(matter._id, at)
  await moveMatter(context, matter, {
    organisationId: isAsked ? from.organisationId : to.organisationId,
    ...{ teamId: handler.teamId, responsible: handler.responsible, serviceId: isAsked ? null : to.serviceId },
  })
  await lapseOthers(matter._id, _id, at)
}
