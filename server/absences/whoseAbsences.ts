import type { Context } from '#server/access/Context.ts'
import { peopleOf } from '#server/organisations/peopleOf.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

type Person = { userId: string; name: string }

/**
 * Whose absences the caller may enter in their organisation: their own; an administrator, and who may give matters to others,
 * everybody's; the lead of a team, its people's. access.denied (403) to who acts for no organisation.
 */
export const whoseAbsences = async ({
  actor,
}: Pick<Context, 'actor'>): Promise<{ organisation: NonNullable<Actor['organisation']>; people: Person[] }> => {
  const organisation = requireOrganisation({ actor })
  const may = permissionsOf(actor)
  const people = await peopleOf(organisation.id)
  if (may.has('organisation.administer') || may.has('matters.assign')) return { organisation, people }
  const teams = await namedTeamsOf(organisation.id)
  const led = teams.filter(({ leadId }) => leadId === actor.userId).flatMap(({ memberIds }) => memberIds as string[])
  const mine = new Set([actor.userId, ...led])
  return { organisation, people: people.filter(({ userId }) => mine.has(userId)) }
}
