import { Refusal } from '#server/http/Refusal.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { StoredGrantee } from './GrantRecord.ts'

/** Nobody: who looks in a preview is no person, but somebody in that place. */
const SOMEBODY = `usr_${'0'.repeat(20)}` as UserId
const nobody: Actor = {
  ...{ userId: SOMEBODY, name: '', organisation: null, teamIds: [], permissions: [], actsFor: null, breakGlass: null },
}

/** Who would look by a grant: an adviser of the organisation or of its team, the very person, or a guest. */
export const previewActor = async (grantee: StoredGrantee): Promise<Actor> => {
  if (grantee.kind === 'guest') return nobody
  if (grantee.kind === 'person') {
    const found = await findActor(grantee.userId as UserId)
    if (found?.actor.organisation?.id !== grantee.organisationId) throw new Refusal('grant.unknown_grantee')
    return { ...found.actor, breakGlass: null }
  }
  const teamIds = grantee.kind === 'team' ? [grantee.teamId as TeamId] : []
  const organisation = await findOrganisation(grantee.organisationId)
  return { ...nobody, organisation, teamIds, permissions: [...standardRoles.adviser.permissions] }
}
