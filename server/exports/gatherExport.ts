import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { getContactDetails } from '#server/contactDetails/getContactDetails.ts'
import { listContactPersons } from '#server/contacts/listContactPersons.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { delaysAt } from '#server/events/delaysAt.ts'
import { listEvents } from '#server/events/listEvents.ts'
import { listAccessRequests } from '#server/grants/listAccessRequests.ts'
import { listGrants } from '#server/grants/listGrants.ts'
import { listInquiries } from '#server/inquiries/listInquiries.ts'
import { listLedger } from '#server/ledger/listLedger.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { listNextSteps } from '#server/nextSteps/listNextSteps.ts'
import { getCompany } from '#server/register/getCompany.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { allPages } from './allPages.ts'
import { countDelayed } from './countDelayed.ts'
import { gatherMatters } from './gatherMatters.ts'
import { gatherPath } from './gatherPath.ts'
import { gatherPlans } from './gatherPlans.ts'

/** As many of a list as one file holds. */
const MOST = 10_000
const PAGE = 100

type Persons = z.input<typeof CustomerExport>['contactPersons']

/** Protected contact details go into no file (law.md): that the person is there, and in which role, does. */
const withoutProtected = (persons: Persons): Persons =>
  persons.map((person) => (person.protected ? { ...person, email: null, phone: null } : person))

/**
 * Everything about a customer for the customer itself, by the very handlers that answer its screens: nothing here has rules
 * of its own. The mandate is asked of the register first.
 */
export const gatherExport = async (
  context: Context,
  { customerId }: { customerId: CustomerId },
): Promise<z.input<typeof CustomerExport>> => {
  const customer = await getAccessibleCustomer(context, 'export', customerId)
  await checkMandate(context)
  const { _id, kind, name, businessId = null } = customer
  const page = { customerId, limit: PAGE }
  const events = await allPages((cursor) => listEvents(context, { ...page, cursor }), MOST)
  const { cutOff: cutOffMatters, ...matters } = await gatherMatters(context, customerId)
  const current = await allPages((cursor) => listGrants(context, { ...page, show: 'current', cursor }), MOST)
  const ended = await allPages((cursor) => listGrants(context, { ...page, show: 'ended', cursor }), MOST)
  const inquiries = await allPages((cursor) => listInquiries(context, { ...page, cursor }), MOST)
  const ledger = await allPages((cursor) => listLedger(context, { ...page, cursor }), MOST)
  const lists = { events, grants: { cutOff: current.cutOff || ended.cutOff }, inquiries, ledger }
  return {
    exportedAt: new Date().toISOString(),
    exportedBy: context.actor.name,
    customer: { customerId: _id, kind: kind === 'founder' ? 'founder' : 'company', name, businessId },
    company: businessId === null ? null : await getCompany(context, { businessId: businessId as never }),
    contactDetails: await getContactDetails(context, { customerId }),
    contactPersons: withoutProtected((await listContactPersons(context, { customerId })).items),
    nextSteps: (await listNextSteps(context, { customerId })).items,
    events: events.items,
    ...matters,
    plans: await gatherPlans(context, customerId),
    path: await gatherPath(context, customerId),
    grants: [...current.items, ...ended.items],
    accessRequests: (await listAccessRequests(context, { customerId })).items,
    inquiries: inquiries.items,
    ledger: ledger.items,
    delayed: countDelayed(await delaysAt(recordIdsOf(customer), new Date())),
    cutOff: [...(Object.keys(lists) as (keyof typeof lists)[]).filter((list) => lists[list].cutOff), ...cutOffMatters],
  }
}
