import { CustomerModel } from './customerModel.ts'

/** Whether the register holds any company yet; founders are there before it. */
export const hasCustomers = async (): Promise<boolean> =>
  (await CustomerModel.findOne({ kind: 'company' }).select({ _id: 1 }).lean()) !== null
