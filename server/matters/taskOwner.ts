import { isAbsent } from '#server/absences/isAbsent.ts'
import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { MatterTask } from './Matter.ts'

/** Who does a task: somebody of the caller's own organisation who handles matters and is at work. Another organisation says itself who does it. */
export const taskOwner = async (
  context: Context,
  organisationId: string,
  ownerId: string | null,
): Promise<MatterTask['owner']> => {
  if (ownerId === null) return null
  const organisation = requireOrganisation(context)
  if (organisation.id !== organisationId) throw new Refusal('matter.unknown_receiver')
  const person = (await findHolders(organisation, 'matters.handle')).find(({ userId }) => userId === ownerId)
  if (!person) throw new Refusal('matter.unknown_receiver')
  const away = person.userId !== context.actor.userId && (await isAbsent(person.userId, new Date()))
  if (away) throw new Refusal('matter.person_away', { values: { name: person.name } })
  return { userId: person.userId, name: person.name }
}
