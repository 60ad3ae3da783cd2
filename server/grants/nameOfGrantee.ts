import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { StoredGrantee } from './GrantRecord.ts'

/** A grantee's name as the log keeps it: "Aino Lappalainen, Lapin elinvoimakeskus". */
export const nameOfGrantee = async (grantee: StoredGrantee): Promise<string> => {
  if (grantee.kind === 'guest') return grantee.name
  const organisation = (await organisationNames()).get(grantee.organisationId)?.name.fi ?? grantee.organisationId
  return grantee.kind === 'organisation' ? organisation : `${grantee.name}, ${organisation}`
}
