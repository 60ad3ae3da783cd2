import type { z } from 'zod'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Grantee } from '#shared/grants/Grantee.ts'
import type { StoredGrantee } from './GrantRecord.ts'

/** A grantee as they are shown. `toCustomer`: a guest's address is the customer's own knowledge, nobody else's. */
export const presentGrantee = async (grantee: StoredGrantee, toCustomer: boolean): Promise<z.input<typeof Grantee>> => {
  if (grantee.kind === 'guest') return { kind: 'guest', name: grantee.name, email: toCustomer ? grantee.email : null }
  const organisation = (await organisationNames()).get(grantee.organisationId)
  if (!organisation) throw new Error(`A grant is to ${grantee.organisationId}, which does not exist`)
  if (grantee.kind === 'organisation') return { kind: 'organisation', organisation }
  return grantee.kind === 'team'
    ? { kind: 'team', organisation, team: { teamId: grantee.teamId, name: grantee.name } }
    : { kind: 'person', organisation, person: { userId: grantee.userId, name: grantee.name } }
}
