import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { holdRetention as contract } from '#shared/retention/holdRetention.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { SERVICE_YEARS } from './limits.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { type RetentionHold, RetentionHoldModel } from './retentionHoldModel.ts'
import { yearsBefore } from './yearsBefore.ts'

/** Keep a customer's personal data for a statutory task of one's own organisation, to the end of a day. */
export const holdRetention: Handler<typeof contract> = async (context, { customerId, paragraph, until }) => {
  const organisationId = requireAdministrator(context)
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const now = new Date()
  const end = startOfDay(until, 1)
  if (end <= now || end > yearsBefore(now, -SERVICE_YEARS)) throw new Refusal('retention.until')
  const { userId, name } = context.actor
  const hold: RetentionHold = {
    ...{ _id: newId('rth'), customerId: customer._id, organisationId, paragraph, until: end },
    ...{ by: { userId, name }, at: now },
  }
  await insertDocuments(RetentionHoldModel, [hold])
  return { customerId: customer._id, paragraph, until }
}
