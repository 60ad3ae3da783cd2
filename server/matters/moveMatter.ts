import type { EventWriter } from '#server/events/EventWriter.ts'
import { moveClock } from '#server/promise/moveClock.ts'
import type { Matter } from './Matter.ts'
import { meetBy } from './meetBy.ts'
import { recordMatterChange } from './recordMatterChange.ts'
import { storeMatter } from './storeMatter.ts'

type Place = Pick<Matter, 'organisationId' | 'teamId' | 'responsible'> & { serviceId?: string | null }

/**
 * Give a matter to an organisation, its team or its person, in the running transaction: a hand-off that was accepted, or
 * somebody who is away. What the customer was promised stays, and so does on whose word the matter is a basis: another
 * organisation gets one only when the customer accepts it (answerMatter). Null writer: the product itself.
 */
export const moveMatter = async (writer: EventWriter, matter: Matter, to: Place): Promise<Matter> => {
  const { organisationId, teamId, responsible } = to
  const moves = organisationId !== matter.organisationId
  const serviceId = to.serviceId === undefined ? (moves ? null : matter.serviceId) : to.serviceId
  const servedBy = matter.servedBy.filter((id) => id !== organisationId)
  const moved = await storeMatter(matter, { organisationId, teamId, responsible, serviceId, servedBy })
  await moveClock(matter._id, { organisationId, serviceId, teamId, userId: responsible?.userId ?? null })
  if (moves) await meetBy(matter.customerId, organisationId)
  await recordMatterChange(writer, matter, moved)
  return moved
}
