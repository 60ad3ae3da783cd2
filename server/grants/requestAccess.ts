import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { requestAccess as contract } from '#shared/grants/requestAccess.ts'
import { AccessRequestModel } from './accessRequestModel.ts'
import { createAccessRequest } from './createAccessRequest.ts'
import { endOfGrant } from './endOfGrant.ts'
import { granteeWithin } from './granteeWithin.ts'
import { presentAccessRequest } from './presentAccessRequest.ts'

/** Ask a customer for access, for a purpose. One request of an organisation waits at a time: nobody is pressed into it. */
export const requestAccess: Handler<typeof contract> = async (context, { customerId, for: wanted, ...terms }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { organisation, grantee } = await granteeWithin(context, 'grants.request', wanted)
  const waiting = { customerId: ofCustomer(customer), 'by.organisationId': organisation.id, state: 'waiting' }
  if (await AccessRequestModel.exists(waiting as object)) throw new Refusal('accessRequest.waiting')
  const { userId, name } = context.actor
  const { lastDay } = endOfGrant(terms.lastDay, new Date())
  const by = { userId, name, organisationId: organisation.id }
  return presentAccessRequest(
    context,
    await createAccessRequest(context, { ...terms, customerId: customer._id, grantee, by, lastDay }),
  )
}
