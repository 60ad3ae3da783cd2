import { absencesAt } from '#server/absences/absencesAt.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { findService } from '#server/services/findService.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import type { ReceiverChoice } from '#shared/handOffs/ReceiverChoice.ts'
import type { Place, Step } from './HandOff.ts'

export type Receiver = {
  place: Place
  /** Whom it was meant for and who has it instead, where that person is away. */
  rerouted: Pick<Step, 'from' | 'to'> | null
}

const toService = async (organisationId: string, serviceId: string): Promise<Receiver> => {
  const service = await findService(serviceId)
  if (service?.organisationId !== organisationId) throw new Refusal('handOff.unknown_receiver')
  if (!service.active) throw new Refusal('handOff.service_ended')
  return { place: { organisationId, serviceId, teamId: service.teamId, userId: null }, rerouted: null }
}

const toPerson = async (organisationId: string, person: { userId: string; name: string }, at: Date) => {
  const { userId, name } = person
  const place = { organisationId, serviceId: null, teamId: null }
  if (!(await absencesAt([userId], at)).has(userId)) return { place: { ...place, userId }, rerouted: null }
  const instead = await standInFor(userId, at)
  if (!instead) throw new Refusal('handOff.handler_away', { values: { name } })
  const { teamId, responsible } = instead
  const team = (await namedTeamsOf(organisationId)).find(({ _id }) => _id === teamId)
  return {
    place: { ...place, teamId, userId: responsible?.userId ?? null },
    rerouted: { from: name, to: responsible?.name ?? team?.name ?? null },
  }
}

/**
 * Whom a choice means at this moment. Refuses what is not there or takes nothing new, and an organisation in which nobody receives
 * hand-offs. What was meant for somebody who is away goes to who stands in for them, and says so.
 */
export const resolveReceiver = async (choice: ReceiverChoice, at: Date): Promise<Receiver> => {
  const { organisationId, serviceId, teamId, userId } = choice
  const organisation = await findOrganisation(organisationId)
  const people = organisation ? await findHolders(organisation, 'matters.handle') : []
  if (people.length === 0) throw new Refusal('handOff.receiver_gone')
  if (serviceId) return toService(organisationId, serviceId)
  if (teamId) {
    const team = (await namedTeamsOf(organisationId)).find(({ _id }) => _id === teamId)
    if (!team) throw new Refusal('handOff.unknown_receiver')
    return { place: { organisationId, serviceId: null, teamId, userId: null }, rerouted: null }
  }
  const person = people.find((one) => one.userId === userId)
  if (!person) throw new Refusal('handOff.unknown_receiver')
  return toPerson(organisationId, person, at)
}
