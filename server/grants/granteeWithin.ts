import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { RequestFor } from '#shared/grants/RequestFor.ts'
import type { StoredGrantee } from './GrantRecord.ts'
import { resolveGrantee } from './resolveGrantee.ts'

type Organisation = NonNullable<Context['actor']['organisation']>
export type OwnGrantee = Exclude<StoredGrantee, { kind: 'guest' }>

/**
 * Whom of their own organisation an adviser means, if their role holds the permission; access.denied (403) otherwise. A
 * role asks and records for its own organisation only: what a customer opens to others it opens itself.
 */
export const granteeWithin = async (
  { actor }: Pick<Context, 'actor'>,
  permission: Permission,
  wanted: RequestFor,
): Promise<{ organisation: Organisation; grantee: OwnGrantee }> => {
  const { organisation, permissions, userId, actsFor } = actor
  if (!organisation || actsFor || !permissions.includes(permission)) throw new Refusal('access.denied')
  if (!organisationKinds[organisation.kind].permissions.includes(permission)) throw new Refusal('access.denied')
  const organisationId = organisation.id
  const choice =
    wanted.kind === 'me' ? { kind: 'person' as const, organisationId, userId } : { ...wanted, organisationId }
  return { organisation, grantee: (await resolveGrantee(choice)) as OwnGrantee }
}
