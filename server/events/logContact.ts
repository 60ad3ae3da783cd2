import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { addNextStep } from '#server/nextSteps/addNextStep.ts'
import type { logContact as contract } from '#shared/events/logContact.ts'
import type { OccasionId } from '#shared/ids/OccasionId.ts'
import { checkOrganisations } from './checkOrganisations.ts'
import type { EventRecord } from './EventRecord.ts'
import { presentEvent } from './presentEvent.ts'
import { recordEvents } from './recordEvents.ts'

/** The caller's clock may be this much ahead of ours, in milliseconds. */
const CLOCK_DIFFERENCE = 2 * 60 * 1000

/**
 * Log a contact with a customer, or one meeting with several: an event in the chain of each under one occasion, none
 * named to another. The next step is the first customer's: it is what was agreed with the one whose page is open.
 */
export const logContact: Handler<typeof contract> = async (context, input) => {
  const { customerId, otherCustomerIds, occurredAt, class: dataClass, withheld, nextStep, ...contact } = input
  const customerIds = [customerId, ...otherCustomerIds]
  if (new Set(customerIds).size < customerIds.length) throw new Refusal('event.same_customer')
  if (Date.parse(occurredAt) > Date.now() + CLOCK_DIFFERENCE) throw new Refusal('event.in_future')
  if (withheld && dataClass === 'own') throw new Refusal('event.own_withheld')
  await checkOrganisations(contact.organisationIds)
  for (const id of customerIds) await getAccessibleCustomer(context, 'log', id)

  const eventId = newId('evt')
  const occasionId = newId<OccasionId>('occ')
  const agreed = nextStep
    ? await addNextStep(context, { ...nextStep, customerId, eventId, class: dataClass, withheld })
    : null
  const common = { class: dataClass, occurredAt: new Date(occurredAt), occasionId, withheld }
  const [record] = await recordEvents(
    context,
    customerIds.map((id) => {
      const step = id === customerId ? agreed : null
      return {
        ...common,
        customerId: id,
        ...(id === customerId ? { eventId } : {}),
        fact: { type: 'contact.logged' as const, content: { ...contact, nextStep: step } },
        nextStepId: step?.nextStepId ?? null,
      }
    }),
  )
  return presentEvent(context, record as EventRecord, null)
}
