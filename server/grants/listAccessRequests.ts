import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listAccessRequests as contract } from '#shared/grants/listAccessRequests.ts'
import { AccessRequestModel, type AccessRequestRecord } from './accessRequestModel.ts'
import { presentAccessRequest } from './presentAccessRequest.ts'

/** Answered ones are shown as far back as this. */
const MOST = 100

/** All requests to who may answer them, to others those of their own organisation; waiting ones first, then the latest. */
export const listAccessRequests: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const mayAnswer = basesFor(context.ability, 'grant', 'Customer', customer).length > 0
  const organisationId = context.actor.organisation?.id
  if (!mayAnswer && !context.actor.permissions.includes('grants.request')) throw new Refusal('access.denied')
  const found = await AccessRequestModel.find({
    customerId: ofCustomer(customer),
    ...(mayAnswer ? {} : { 'by.organisationId': organisationId ?? '' }),
  } as object)
    .sort({ askedAt: -1 })
    .limit(MOST)
    .lean<AccessRequestRecord[]>()
  const waiting = found.filter(({ state }) => state === 'waiting')
  const answered = found.filter(({ state }) => state !== 'waiting')
  return {
    items: await Promise.all([...waiting, ...answered].map((request) => presentAccessRequest(context, request))),
  }
}
