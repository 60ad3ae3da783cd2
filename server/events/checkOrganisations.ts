import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'

/** Refuse organisations that Y-CRM doesn't know (event.unknown_organisation), naming them. */
export const checkOrganisations = async (organisationIds: string[]): Promise<void> => {
  if (organisationIds.length === 0) return
  const known = await organisationNames()
  const unknown = organisationIds.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw new Refusal('event.unknown_organisation', { values: { organisations: unknown.join(', ') } })
  }
}
