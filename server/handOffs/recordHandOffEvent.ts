import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { namesOfServices } from '#server/services/namesOfServices.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { HandOff } from './HandOff.ts'

/** What the customer says to a hand-off is its own affair (ADR 19). */
const BY_CUSTOMER: readonly HandOffMove[] = ['sign', 'agree', 'choose', 'refuse']

/** Record a move of a hand-off: of the matter's class, and withheld where the matter is (6 §). Null writer: the product itself. */
export const recordHandOffEvent = async (writer: EventWriter, handOff: HandOff, move: HandOffMove): Promise<void> => {
  const { _id, kind, matterId, customerId, from, to, state } = handOff
  const [names, services, matter] = await Promise.all([
    organisationNames(),
    namesOfServices(to?.serviceId ? [to.serviceId] : []),
    findMatter(matterId),
  ])
  const nameOf = (organisationId: string) => {
    const organisation = names.get(organisationId)
    if (!organisation) throw new Error(`Hand-off ${_id} names ${organisationId}, which does not exist`)
    return organisation.name
  }
  const content = {
    ...{ handOffId: _id, matterId, kind, from: nameOf(from.organisationId) },
    to: to && nameOf(to.organisationId),
    service: services.get(to?.serviceId ?? '') ?? null,
  }
  const isOwnAffair = BY_CUSTOMER.includes(move)
  await recordEvent(writer, {
    ...{ customerId, matterId, class: isOwnAffair ? 'plan' : handOff.class },
    withheld: isOwnAffair ? null : (matter?.withheld ?? null),
    fact:
      move === 'send'
        ? { type: 'handOff.sent', content }
        : { type: 'handOff.moved', content: { ...content, move, state } },
  })
}
