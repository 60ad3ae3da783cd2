import { findCustomer } from '#server/customers/findCustomer.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { MandateModel } from './mandateModel.ts'

/**
 * Who may sign jointly for a customer, by our copy: those whom the register has named so to us. One who has never signed in
 * is not known yet, and can sign once they do. Whose mandate still holds is checked when they sign (checkMandate).
 */
export const jointRepresentativesOf = async (customerId: string): Promise<{ userId: UserId; name: string }[]> => {
  const customer = await findCustomer(customerId)
  if (!customer?.businessId) return []
  const mandates = await MandateModel.find({
    businessId: customer.businessId,
    capacity: 'jointRepresentative',
    $or: [{ until: null }, { until: { $gt: new Date() } }],
  }).lean()
  const names = await namesOfUsers(mandates.map(({ userId }) => userId))
  return mandates.flatMap(({ userId }) => {
    const name = names.get(userId)
    return name ? [{ userId, name }] : []
  })
}
