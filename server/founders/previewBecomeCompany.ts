import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import type { CompanyCustomer, Customer } from '#server/customers/Customer.ts'
import { founderIdsOf } from '#server/customers/founderIdsOf.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { countAccessibleDocuments } from '#server/documents/countAccessibleDocuments.ts'
import { countAccessibleEvents } from '#server/events/countAccessibleEvents.ts'
import type { Handler } from '#server/http/Handler.ts'
import { countAccessibleMatters } from '#server/matters/countAccessibleMatters.ts'
import { countAccessibleMessages } from '#server/messages/countAccessibleMessages.ts'
import { countAccessibleNextSteps } from '#server/nextSteps/countAccessibleNextSteps.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { countAccessibleSections } from '#server/plans/countAccessibleSections.ts'
import type { Capacity } from '#shared/access/Capacity.ts'
import type { previewBecomeCompany as contract } from '#shared/founders/previewBecomeCompany.ts'
import { abilityOver } from './abilityOver.ts'
import { companyFor } from './companyFor.ts'
import { UNDO_DAYS } from './founderLimits.ts'
import { getOwnFounder } from './getOwnFounder.ts'
import { registerFields } from './registerFields.ts'

const sumOf = (counts: Map<unknown, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

const followsOf = async (context: Context, founder: Customer) => {
  const ids = founderIdsOf(founder)
  const now = new Date().toISOString()
  const [events, nextSteps, details, names, matters, documents, messages, written] = await Promise.all([
    countAccessibleEvents(context, ids),
    countAccessibleNextSteps(context, ids),
    detailsOf(founder),
    organisationNames(),
    countAccessibleMatters(context, ids),
    countAccessibleDocuments(context, ids),
    countAccessibleMessages(context, ids),
    countAccessibleSections(context, ids),
  ])
  return {
    events: [...events].map(([dataClass, count]) => ({ class: dataClass, count })),
    nextSteps,
    grants: (founder.grants ?? []).filter(({ until }) => until > now).length,
    contactDetails: details.stored,
    ...{ matters, documents, messages, plans: written.plans },
    metBy: (founder.metBy ?? []).flatMap((id) => names.get(id) ?? []),
    parts: written.parts,
  }
}

const registeredOf = async (context: Context, founder: Customer, registered: CompanyCustomer, capacity: Capacity) => {
  const ids = recordIdsOf(registered)
  const ability = abilityOver(context, ids, capacity)
  return {
    name: registered.name,
    fields: await registerFields(context, founder, registered),
    events: sumOf(await countAccessibleEvents({ ability }, ids)),
  }
}

/** What becoming a company means, told before anything is changed. */
export const previewBecomeCompany: Handler<typeof contract> = async (context, { customerId, businessId }) => {
  const founder = await getOwnFounder(context, customerId)
  const { capacity, registered } = await companyFor(context, businessId)
  const { parts, ...follows } = await followsOf(context, founder)
  recordRead(context, { customerId: founder._id, recordId: founder._id, class: 'person', bases: ['mandate'] })
  return {
    businessId,
    follows,
    sections: [
      { section: 'basic', count: follows.contactDetails ? 1 : 0 },
      { section: 'events', count: follows.events.reduce((sum, { count }) => sum + count, 0) },
      { section: 'contacts', count: null },
      { section: 'matters', count: follows.matters },
      { section: 'documents', count: follows.documents },
      { section: 'messages', count: follows.messages },
      { section: 'path', count: null },
      ...parts.map(({ part, count }) => ({ section: `plan.${part}` as const, count })),
    ],
    registered: registered && (await registeredOf(context, founder, registered, capacity)),
    undoDays: UNDO_DAYS,
  }
}
