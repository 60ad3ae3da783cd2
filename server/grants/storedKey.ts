import type { StoredGrantee } from './GrantRecord.ts'

/** By which of actorKeys a grant names its grantee; null for a guest, who has no account yet. */
export const storedKey = (grantee: StoredGrantee): string | null => {
  if (grantee.kind === 'organisation') return grantee.organisationId
  if (grantee.kind === 'team') return grantee.teamId
  return grantee.kind === 'person' ? `${grantee.organisationId}:${grantee.userId}` : null
}
