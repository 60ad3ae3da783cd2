import { eraseMails } from '#server/email/eraseMails.ts'
import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/** Remove the contact details of these customers, and messages to the addresses that were in them. Answers how many. */
export const eraseContactDetails = async (customerIds: string[]): Promise<number> => {
  const records = await ContactDetailsModel.find({ customerId: { $in: customerIds } }).lean<DetailsRecord[]>()
  await eraseMails(records.flatMap(({ emails }) => emails))
  const { deletedCount } = await ContactDetailsModel.deleteMany({ customerId: { $in: customerIds } })
  return deletedCount
}
