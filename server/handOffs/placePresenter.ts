import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { namesOfServices } from '#server/services/namesOfServices.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import type { Place as Presented } from '#shared/handOffs/Place.ts'
import type { HandOff, Place } from './HandOff.ts'

type Where = Omit<Place, 'serviceId'> & { serviceId?: string | null; personName?: string }

const placesOf = ({ from, to, offered, turn }: HandOff): Where[] => {
  const { organisationId } = turn
  return [from, to, ...offered, organisationId ? { ...turn, organisationId } : null].flatMap((place) =>
    place ? [place] : [],
  )
}

/** The way to show the places of these hand-offs by their names; each kind of name is fetched once for all of them. */
export const placePresenter = async ({ actor }: Pick<Context, 'actor'>, handOffs: readonly HandOff[]) => {
  const places = handOffs.flatMap(placesOf)
  const idsOf = (pick: (place: Where) => string | null | undefined) => [
    ...new Set(places.flatMap((place) => pick(place) ?? [])),
  ]
  const [organisations, services, teams, people] = await Promise.all([
    organisationNames(),
    namesOfServices(idsOf(({ serviceId }) => serviceId)),
    namesOfTeams(idsOf(({ teamId }) => teamId)),
    namesOfUsers(idsOf(({ userId }) => userId)),
  ])
  return ({ organisationId, serviceId, teamId, userId, personName }: Where): z.input<typeof Presented> => {
    const organisation = organisations.get(organisationId)
    if (!organisation) throw new Error(`A hand-off names ${organisationId}, which does not exist`)
    const [service, team] = [services.get(serviceId ?? ''), teams.get(teamId ?? '')]
    const name = personName ?? people.get(userId ?? '')
    return {
      organisation,
      service: serviceId && service ? { serviceId, name: service } : null,
      team: teamId && team ? { teamId, name: team } : null,
      person: name ? { name, me: userId === actor.userId } : null,
    }
  }
}
