import { CustomerModel } from './customerModel.ts'

/** Whether the register holds any customer yet. */
export const hasCustomers = async (): Promise<boolean> =>
  (await CustomerModel.findOne().select({ _id: 1 }).lean()) !== null
