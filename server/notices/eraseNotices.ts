import { deleteBatch } from '#server/database/deleteBatch.ts'
import { NoticeModel } from './noticeModel.ts'

/** Remove what people were told of customers who are gone. Answers how many. */
export const eraseNotices = ({ customerIds }: { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(NoticeModel, { customerId: { $in: customerIds } }, limit)
