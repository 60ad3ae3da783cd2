import { CustomerModel } from './customerModel.ts'

/** Whether any customer has opened something to this person themselves, as a guest: nothing of an organisation's or a company's. */
export const opensToPerson = async (userId: string): Promise<boolean> =>
  (await CustomerModel.exists({ 'grants.to': userId } as object)) !== null
