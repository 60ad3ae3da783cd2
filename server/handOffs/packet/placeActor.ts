import { previewActor } from '#server/grants/previewActor.ts'
import { findActor } from '#server/organisations/findActor.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Place } from '../HandOff.ts'

/** Who would read a packet at this place: the very person, or an adviser of the team or the organisation. */
export const placeActor = async ({ organisationId, teamId, userId }: Omit<Place, 'serviceId'>): Promise<Actor> => {
  const found = userId ? await findActor(userId as UserId) : null
  // Who has left reads nothing: their organisation does.
  if (found?.actor.organisation?.id === organisationId) return { ...found.actor, breakGlass: null }
  return previewActor(
    teamId ? { kind: 'team', organisationId, teamId, name: '' } : { kind: 'organisation', organisationId },
  )
}
