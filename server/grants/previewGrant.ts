import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { getContactDetails } from '#server/contactDetails/getContactDetails.ts'
import { listContactPersons } from '#server/contacts/listContactPersons.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { listEvents } from '#server/events/listEvents.ts'
import { listTraces } from '#server/events/listTraces.ts'
import type { Handler } from '#server/http/Handler.ts'
import { listNextSteps } from '#server/nextSteps/listNextSteps.ts'
import { previewPlans } from '#server/plans/previewPlans.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { previewGrant as contract } from '#shared/grants/previewGrant.ts'
import { presentGrantee } from './presentGrantee.ts'
import { previewActor } from './previewActor.ts'
import { resolveGrantee } from './resolveGrantee.ts'
import { storedKey } from './storedKey.ts'

/** So many of the latest events: enough to see what kind of thing is opened. */
const SHOWN = 50
const UNTIL = new Date('9999-12-31').toISOString()

/**
 * The record as it will be seen: the same queries and presenters as ever, asked by somebody in the grantee's place, with the
 * proposed grant among the customer's own. Within what the customer itself may see, since an organisation's own working
 * notes and delayed entries stay unseen here too. The customer looks, so the customer is whom the read log names.
 */
export const previewGrant: Handler<typeof contract> = async (context, { customerId, to, sections, right }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const grantee = await resolveGrantee(to)
  const actor = await previewActor(grantee)
  const proposed = {
    ...{ grantId: '', to: storedKey(grantee) ?? actorKeys(actor)[0] ?? '', sections, right },
    // Of a founder's time a company's grant opens what its giver may open, and that begins now.
    ...{ from: new Date().toISOString(), until: UNTIL, by: context.actor.userId, givenOn: customer._id },
  }
  const theirs: Context = {
    ...context,
    ...{ actor, ability: abilityOf(actor), opened: [], reads: [], within: context.ability },
  }
  openCustomer(theirs, { ...customer, grants: [...(customer.grants ?? []), proposed] })
  const { items, nextCursor } = await listEvents(theirs, { customerId: customer._id as never, limit: SHOWN })
  const ask = { customerId: customer._id as never }
  const [traces, nextSteps, contact, persons, plans] = [
    await listTraces(theirs, ask),
    await listNextSteps(theirs, ask),
    await getContactDetails(theirs, ask),
    await listContactPersons(theirs, ask),
    await previewPlans(theirs, ask.customerId),
  ]
  for (const read of theirs.reads) recordRead(context, { ...read, bases: ['mandate'] })
  return {
    to: await presentGrantee(grantee, true),
    customer: { name: customer.name, businessId: customer.businessId ?? null },
    events: { items, more: nextCursor !== null },
    traces: traces.items,
    nextSteps: nextSteps.items,
    contactDetails: contact.details,
    contactPersons: persons.items
      .filter(({ ended }) => !ended)
      .map(({ name, title, email, phone }) => ({ name, title, email, phone })),
    plans,
  }
}
