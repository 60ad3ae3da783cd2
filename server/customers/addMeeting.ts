import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** Note that an organisation has met a founder: its people find them from now on. False: it had met them before. */
export const addMeeting = async (founder: Customer, organisationId: string): Promise<boolean> => {
  if (founder.metBy?.includes(organisationId)) return false
  await CustomerModel.updateOne({ _id: founder._id }, { $addToSet: { metBy: organisationId }, $inc: { version: 1 } })
  return true
}
