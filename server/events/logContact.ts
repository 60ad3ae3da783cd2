import type { Customer } from '#server/customers/Customer.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { matterOfContact } from '#server/matters/matterOfContact.ts'
import { addNextStep } from '#server/nextSteps/addNextStep.ts'
import type { logContact as contract } from '#shared/events/logContact.ts'
import type { OccasionId } from '#shared/ids/OccasionId.ts'
import { checkDelay } from './checkDelay.ts'
import { checkOrganisations } from './checkOrganisations.ts'
import { contactClassOf } from './contactClassOf.ts'
import { delayOf } from './delayOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { presentEvent } from './presentEvent.ts'
import { recordEvents } from './recordEvents.ts'
import { settleContact } from './settleContact.ts'

/** The caller's clock may be this much ahead of ours, in milliseconds. */
const CLOCK_DIFFERENCE = 2 * 60 * 1000

/**
 * Log a contact with a customer, or one meeting with several: an event in the chain of each under one occasion, none
 * named to another. The next step is the first customer's: it is what was agreed with the one whose page is open.
 */
export const logContact: Handler<typeof contract> = async (context, input) => {
  const {
    customerId,
    otherCustomerIds,
    occurredAt,
    class: chosen,
    withheld,
    delayed,
    nextStep,
    matterId,
    ...contact
  } = input
  if (Date.parse(occurredAt) > Date.now() + CLOCK_DIFFERENCE) throw new Refusal('event.in_future')
  if (withheld && chosen === 'own') throw new Refusal('event.own_withheld')
  checkDelay(context.actor, input)
  await checkOrganisations(contact.organisationIds)
  const customers: Customer[] = []
  for (const id of [customerId, ...otherCustomerIds]) customers.push(await getAccessibleCustomer(context, 'log', id))
  const [first] = customers as [Customer]
  // Two ids may lead to one customer, merged since.
  if (new Set(customers.map(({ _id }) => _id)).size < customers.length) throw new Refusal('event.same_customer')
  const matter = await matterOfContact(context, first, matterId)

  const eventId = newId('evt')
  const occasionId = newId<OccasionId>('occ')
  const agreed = nextStep
    ? await addNextStep(context, {
        ...nextStep,
        ...{ customerId: first._id, eventId, class: contactClassOf(first, chosen), withheld },
        ...(matter ? { matterId: matter._id } : {}),
      })
    : null
  const common = { occurredAt: new Date(occurredAt), occasionId, withheld, delayed: delayOf(delayed) }
  const [record] = await recordEvents(
    context,
    customers.map((customer) => {
      const step = customer === first ? agreed : null
      return {
        ...common,
        customerId: customer._id,
        class: contactClassOf(customer, chosen),
        ...(customer === first ? { eventId, ...(matter ? { matterId: matter._id } : {}) } : {}),
        fact: { type: 'contact.logged' as const, content: { ...contact, nextStep: step } },
        nextStepId: step?.nextStepId ?? null,
      }
    }),
  )
  await settleContact(matter, record as EventRecord)
  return presentEvent(context, record as EventRecord, null)
}
