import { deleteBatch } from '#server/database/deleteBatch.ts'
import { BreakGlassHolderModel } from './breakGlassHolderModel.ts'

/** Remove the places of people whose break-glass ended before a moment: the place is made anew when it is next needed. */
export const eraseBreakGlassHolders = (before: Date, limit: number): Promise<number> =>
  deleteBatch(BreakGlassHolderModel, { until: { $lt: before } }, limit)
