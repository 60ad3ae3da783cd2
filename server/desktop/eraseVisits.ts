import { deleteBatch } from '#server/database/deleteBatch.ts'
import { VisitModel } from './visitModel.ts'

/** Remove what is remembered of the pages that a person opened. */
export const eraseVisits = (userId: string, limit: number): Promise<number> =>
  deleteBatch(VisitModel, { userId }, limit)
