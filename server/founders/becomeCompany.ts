import { accessChanged } from '#server/access/accessChanged.ts'
import type { Context } from '#server/access/Context.ts'
import type { CompanyCustomer, Customer } from '#server/customers/Customer.ts'
import { joinRecords } from '#server/customers/joinRecords.ts'
import { mergedStub } from '#server/customers/mergedStub.ts'
import { registerPartOf } from '#server/customers/registerPartOf.ts'
import { replaceRecords } from '#server/customers/replaceRecords.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { renameGrants } from '#server/grants/renameGrants.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { userIdsActingFor } from '#server/mandates/userIdsActingFor.ts'
import type { Section } from '#shared/access/Section.ts'
import type { becomeCompany as contract } from '#shared/founders/becomeCompany.ts'
import { companyFor } from './companyFor.ts'
import { getOwnFounder } from './getOwnFounder.ts'
import { keepMerge } from './keepMerge.ts'
import { unregisteredPart } from './unregisteredPart.ts'

type Chosen = { name: string | undefined; businessId: string; sharedSections: Section[]; at: Date }

/** The founder's record as the company's: its id stays, facts come from the register, and the register's record leads here. */
const turn = async (founder: Customer, registered: CompanyCustomer | null, chosen: Chosen) => {
  const { businessId, name, sharedSections, at } = chosen
  if (!registered && !name) throw new Refusal('founder.company_name_missing')
  const facts = registered ? registerPartOf(registered) : unregisteredPart(businessId, name ?? '', at)
  const own = { userId: null, ...founder.founder, becameCompanyAt: at, sharedSections }
  const held = registered ? joinRecords(founder, registered, true) : {}
  await replaceRecords([
    ...(registered ? [{ before: registered, after: mergedStub(registered._id, founder._id) }] : []),
    { before: founder, after: { ...founder, ...facts, ...held, kind: 'company', founder: own } },
  ])
  return facts
}

const recordTurn = (context: Context, founder: Customer, registered: Customer | null, chosen: Chosen) => {
  const { businessId, sharedSections } = chosen
  // The customer's own facts: whoever has met the founder sees the company, not what was chosen for co-owners.
  const own = { customerId: founder._id, class: 'plan' as const }
  const became = { type: 'founder.becameCompany' as const, content: { businessId, sharedSections } }
  const merged = registered && { type: 'customer.merged' as const, content: { mergedId: registered._id, businessId } }
  return recordEvents(context, [{ ...own, fact: became }, ...(merged ? [{ ...own, fact: merged }] : [])])
}

/**
 * A founder becomes the company whose mandate they hold: everything of theirs follows with the class and audience it had,
 * and a record of the register that is there already is merged into it. Of two at once one finds it done.
 */
export const becomeCompany: Handler<typeof contract> = async (context, input) => {
  const { customerId, businessId, name, sharedSections } = input
  const founder = await getOwnFounder(context, customerId)
  const { registered } = await companyFor(context, businessId)
  const chosen: Chosen = { businessId, name, sharedSections, at: new Date() }
  const facts = await turn(founder, registered, chosen)
  const merge = await keepMerge({
    ...{ kind: 'company', businessId, name: facts.name, by: { userId: context.actor.userId }, at: chosen.at },
    before: { kept: founder, absorbed: registered },
  })
  await renameGrants([founder._id, ...(registered ? [registered._id] : [])], facts.nameKey)
  await recordTurn(context, founder, registered, chosen)
  accessChanged.tell({
    customerIds: [founder._id, ...(registered ? [registered._id] : [])],
    userIds: [context.actor.userId, ...(await userIdsActingFor(businessId))],
  })
  return {
    customerId: founder._id,
    businessId,
    name: facts.name,
    mergeId: merge._id,
    undoUntil: merge.undoUntil.toISOString(),
  }
}
