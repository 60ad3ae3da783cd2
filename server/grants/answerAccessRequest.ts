import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { answerAccessRequest as contract } from '#shared/grants/answerAccessRequest.ts'
import { AccessRequestModel, type AccessRequestRecord } from './accessRequestModel.ts'
import { createGrant } from './createGrant.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'
import { presentAccessRequest } from './presentAccessRequest.ts'
import { presentGrant } from './presentGrant.ts'
import { resolveGrantee } from './resolveGrantee.ts'
import { tellAsker } from './tellAsker.ts'
import { widens } from './widens.ts'

/** Accept a request, as it was asked or less, which gives the grant; or decline it. Whoever asked is told that there is an answer. */
export const answerAccessRequest: Handler<typeof contract> = async (
  context,
  { customerId, requestId, accept, ...narrowed },
) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const request = await AccessRequestModel.findById(requestId).lean<AccessRequestRecord>()
  if (!request || !recordIdsOf(customer).includes(request.customerId)) throw new Refusal('accessRequest.not_found')
  if (request.state !== 'waiting') throw new Refusal('accessRequest.answered')
  const { sections = request.sections, right = request.right, lastDay = request.lastDay } = narrowed
  if (widens(request, { sections, right }) || lastDay > request.lastDay) throw new Refusal('grant.widens')
  if (accept) await checkMandate(context)
  const { purpose } = request
  const grantee = accept ? await resolveGrantee(request.grantee as Parameters<typeof resolveGrantee>[0]) : null
  const grant =
    grantee && (await createGrant(context, customer, { sections, right, purpose, lastDay, grantee, how: 'request' }))

  const { userId, name } = context.actor
  const answered: AccessRequestRecord = {
    ...request,
    state: accept ? 'accepted' : 'declined',
    answered: { at: new Date(), userId, name },
    grantId: grant?._id ?? null,
  }
  await AccessRequestModel.updateOne(
    { _id: requestId, state: 'waiting' },
    { $set: { state: answered.state, answered: answered.answered, grantId: answered.grantId } },
  )
  await recordEvent(context, {
    customerId: request.customerId,
    class: 'plan',
    fact: {
      type: 'access.answered',
      content: { requestId, by: await nameOfGrantee(request.grantee), accepted: accept },
    },
  })
  await tellAsker(request, customer)
  return {
    request: await presentAccessRequest(context, answered),
    grant: grant && (await presentGrant(context, grant)),
  }
}
