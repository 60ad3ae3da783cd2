import type { Customer } from '#server/customers/Customer.ts'
import { findAccessRequest } from '#server/grants/findAccessRequest.ts'
import { granteeOf } from '#server/grants/granteeOf.ts'
import { findInquiry } from '#server/inquiries/findInquiry.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { NoticeTarget } from '#shared/notices/NoticeTarget.ts'
import type { NoticeThing } from './NoticeThing.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import type { SeenThing } from './SeenThing.ts'

const OWN_PAGE: Partial<Record<NoticeThing['of'], NoticeTarget>> = {
  request: { of: 'access' },
  inquiry: { of: 'ledger' },
  breakGlass: { of: 'ledger' },
}

/** What the customer does with its keys, as the organisation or the person sees it whom it concerns. */
const asGrantee = async ({ actor, opened }: NoticeViewer, customer: Customer, { of, id }: NoticeThing) => {
  const mine = actor.organisation?.id
  const page = { of: 'customer' as const, customerId: customer._id, businessId: customer.businessId ?? null }
  if (of === 'inquiry') {
    const asked = await findInquiry(id)
    return mine && asked?.organisationId === mine && permissionsOf(actor).has('inquiries.answer')
      ? ({ of: 'inquiries' } as const)
      : null
  }
  if (of === 'request') {
    const asked = await findAccessRequest(id)
    return asked?.by.userId === actor.userId && asked.by.organisationId === mine ? page : null
  }
  const stands = opened.some(({ grants }) => grants.some(({ grantId }) => grantId === id))
  return of === 'grant' && stands && actorKeys(actor).includes((await granteeOf(id)) ?? '') ? page : null
}

/** Requests, questions and grants: for the customer to who may give its keys, for others to whom just this one concerns. */
export const lookAtKeys = async (
  viewer: NoticeViewer,
  customer: Customer,
  thing: NoticeThing,
): Promise<SeenThing | null> => {
  const seen = { recordId: thing.id, class: 'plan' as const }
  if (viewer.actor.actsFor) {
    const bases = basesFor(viewer.ability, 'grant', 'Customer', customer)
    const target = OWN_PAGE[thing.of]
    return target && bases.length > 0 ? { ...seen, bases, target } : null
  }
  const target = await asGrantee(viewer, customer, thing)
  return target && { ...seen, bases: [thing.of === 'grant' ? 'grant' : 'ownRecord'], target }
}
