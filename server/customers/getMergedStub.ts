import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** What stands in the place of a merged record, to be replaced; it must be there. */
export const getMergedStub = async (recordId: string): Promise<Customer> => {
  const stub = await CustomerModel.findOne({ _id: recordId, kind: 'merged' } as object).lean<Customer>()
  if (!stub) throw new Error(`Record ${recordId} was to lead to another and does not`)
  return stub
}
