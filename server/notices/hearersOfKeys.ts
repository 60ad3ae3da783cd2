import type { EventRecord } from '#server/events/EventRecord.ts'
import { findAccessRequest } from '#server/grants/findAccessRequest.ts'
import { granteeOf } from '#server/grants/granteeOf.ts'
import { findInquiry } from '#server/inquiries/findInquiry.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import type { Hearer } from './Hearer.ts'

const CUSTOMER = { as: 'customer' } as const

const askerOf = async (requestId: string): Promise<Hearer['to'] | null> => {
  const by = (await findAccessRequest(requestId))?.by
  return by ? { as: 'work', organisationId: by.organisationId, userIds: [by.userId], teamId: null } : null
}

/** A grant to an organisation or a team is in their list; one to a person is told to that person. */
const granteeTo = async (grantId: string): Promise<Hearer['to'] | null> => {
  const [first = '', userId] = ((await granteeOf(grantId)) ?? '').split(':')
  if (userId) return { as: 'work', organisationId: first, userIds: [userId], teamId: null }
  return first.startsWith('usr_') ? { as: 'guest', userId: first } : null
}

const answerersOf = async (inquiryId: string): Promise<Hearer['to'] | null> => {
  const organisationId = (await findInquiry(inquiryId))?.organisationId
  const organisation = organisationId ? await findOrganisation(organisationId) : null
  if (!organisation) return null
  const holders = await findHolders(organisation, 'inquiries.answer')
  const userIds = holders.map(({ userId }) => userId)
  return { as: 'work', organisationId: organisation.id, userIds, teamId: null }
}

/** Whom it concerns what the customer does with its keys, and what is asked about them. */
export const hearersOfKeys = async ({ fact }: EventRecord): Promise<Hearer[]> => {
  const told = (kind: Hearer['kind'], thing: Hearer['thing'], to: Hearer['to'] | null): Hearer[] =>
    to ? [{ kind, thing, to }] : []
  switch (fact?.type) {
    case 'access.requested':
      return told(fact.type, { of: 'request', id: fact.content.requestId }, CUSTOMER)
    case 'access.answered':
      return told(fact.type, { of: 'request', id: fact.content.requestId }, await askerOf(fact.content.requestId))
    case 'grant.given':
      return told(fact.type, { of: 'grant', id: fact.content.grantId }, await granteeTo(fact.content.grantId))
    case 'inquiry.asked':
      return told(fact.type, { of: 'inquiry', id: fact.content.inquiryId }, await answerersOf(fact.content.inquiryId))
    case 'inquiry.answered':
      return told(fact.type, { of: 'inquiry', id: fact.content.inquiryId }, CUSTOMER)
    case 'breakGlass.opened':
      return told(fact.type, { of: 'breakGlass', id: fact.content.breakGlassId }, CUSTOMER)
    default:
      return []
  }
}
