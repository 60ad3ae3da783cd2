import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import type { StoredGrantee } from './GrantRecord.ts'

/**
 * Whom a choice means. Refuses what is not there (grant.unknown_grantee), an organisation whose kind reads no contents, and a
 * person whose role doesn't (grant.cannot_hold): a grant to them would open nothing, though the customer would think so.
 */
export const resolveGrantee = async (choice: GranteeChoice): Promise<StoredGrantee> => {
  if (choice.kind === 'guest') return choice
  const { organisationId } = choice
  const organisation = await findOrganisation(organisationId)
  if (!organisation) throw new Refusal('grant.unknown_grantee')
  if (!organisationKinds[organisation.kind].permissions.includes('events.read')) throw new Refusal('grant.cannot_hold')
  if (choice.kind === 'organisation') return { kind: 'organisation', organisationId }
  if (choice.kind === 'team') {
    const team = (await namedTeamsOf(organisationId)).find(({ _id }) => _id === choice.teamId)
    if (!team) throw new Refusal('grant.unknown_grantee')
    return { kind: 'team', organisationId, teamId: team._id, name: team.name }
  }
  const person = (await findHolders(organisation, 'events.read')).find(({ userId }) => userId === choice.userId)
  if (!person) throw new Refusal('grant.unknown_grantee')
  return { kind: 'person', organisationId, userId: person.userId, name: person.name }
}
