import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { OrganisationFact } from '#shared/organisations/OrganisationFact.ts'
import { type OrganisationEvent, OrganisationEventModel } from './organisationEventModel.ts'
import type { Administrator } from './requireAdministrator.ts'

/** Who did it: an administrator, a person themselves, or the product. */
type Writer = Pick<Administrator, 'organisation' | 'userId' | 'name'>

/** Write into the organisation's own log what was done, in the transaction of the change itself. */
export const recordOrganisationEvent = async (
  { organisation, userId, name }: Writer,
  fact: OrganisationFact,
  recordIds: string[] = [],
): Promise<void> => {
  const event: OrganisationEvent = {
    _id: newId('oev'),
    organisationId: organisation.id,
    at: new Date(),
    by: { userId, name },
    fact,
    recordIds,
  }
  await insertDocuments(OrganisationEventModel, [event])
}
