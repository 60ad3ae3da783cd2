import type { CompanyCustomer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

export type RegisterMark = Pick<CompanyCustomer, '_id' | 'businessId' | 'sourceHash' | 'checkedAt'>

/** What an import compares by, of those of these companies that are known: by business ID. */
export const findRegisterMarks = async (businessIds: string[]): Promise<Map<string, RegisterMark>> => {
  const marks = await CustomerModel.collection
    .find<RegisterMark>(
      { businessId: { $in: businessIds } },
      { projection: { businessId: 1, sourceHash: 1, checkedAt: 1 }, batchSize: businessIds.length + 1 },
    )
    .toArray()
  return new Map(marks.map((mark) => [mark.businessId, mark]))
}
