import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import type { Matter } from './Matter.ts'

/** The customer's word on who handles its matter, in its own log: what it does with its keys is class `plan` (ADR 19). */
export const recordAnswer = async (
  writer: EventWriter,
  { _id: matterId, customerId, need }: Matter,
  organisation: OrganisationName,
  accepted: boolean,
): Promise<void> => {
  const content = { matterId, need, organisationId: organisation.id, organisation: organisation.name, accepted }
  await recordEvent(writer, {
    ...{ customerId, class: 'plan', matterId },
    fact: { type: 'matter.answered', content },
  })
}
