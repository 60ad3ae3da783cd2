import { absencesAt } from '#server/absences/absencesAt.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { promiseOf } from '#server/services/promiseOf.ts'
import { servicesOf } from '#server/services/servicesOf.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import type { listReceivers as contract } from '#shared/handOffs/listReceivers.ts'
import { receivingOrganisations } from './receivingOrganisations.ts'

const NOWHERE = { organisations: [], services: [], teams: [], people: [] }

/** To whom the caller's organisation can hand something off; of one organisation, where in it. Only to who hands things off. */
export const listReceivers: Handler<typeof contract> = async (context, { organisationId }) => {
  const own = requireOrganisation(context).id
  if (!context.actor.permissions.includes('matters.handle')) throw new Refusal('access.denied')
  if (!organisationId) return { ...NOWHERE, organisations: await receivingOrganisations(own) }
  const organisation = await findOrganisation(organisationId)
  const people = organisation ? await findHolders(organisation, 'matters.handle') : []
  if (people.length === 0) throw new Refusal('handOff.receiver_gone')
  const [services, teams, away] = await Promise.all([
    servicesOf(organisationId),
    namedTeamsOf(organisationId),
    absencesAt(
      people.map(({ userId }) => userId),
      new Date(),
    ),
  ])
  return {
    ...NOWHERE,
    services: await Promise.all(
      services.map(async ({ _id, name }) => {
        const { workingDays } = await promiseOf({ organisationId, serviceId: _id })
        return { serviceId: _id, name, workingDays }
      }),
    ),
    teams: teams.map(({ _id, name }) => ({ teamId: _id, name })),
    people: people.map(({ userId, name }) => ({ userId, name, away: away.has(userId) })),
  }
}
