import { deleteBatch } from '#server/database/deleteBatch.ts'
import { AttachmentModel } from './attachmentModel.ts'

/** Remove files sent ahead to customers who are gone; their bytes are swept, since nothing keeps them. Answers how many. */
export const eraseAttachments = ({ customerIds }: { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(AttachmentModel, { customerId: { $in: customerIds } }, limit)
