import { inTransaction } from '#server/database/inTransaction.ts'
import { eraseSections } from './eraseSections.ts'
import { PlanModel } from './planModel.ts'
import { PlanReviewModel } from './reviews/planReviewModel.ts'
import { sectionsOf } from './sectionsOf.ts'

type Which = { ids: string[] } | { customerIds: string[] }

const filterOf = (which: Which) =>
  'ids' in which ? { _id: { $in: which.ids } } : { customerId: { $in: which.customerIds } }

/** Remove these plans with their sections, texts, pictures, comments and reviews, `limit` at most. Answers how many plans. */
export const erasePlans = (which: Which, limit: number): Promise<number> =>
  inTransaction(async () => {
    const plans = await PlanModel.find(filterOf(which), { _id: 1 }).limit(limit).lean<{ _id: string }[]>()
    if (plans.length === 0) return 0
    const planIds = plans.map(({ _id }) => _id)
    await eraseSections((await sectionsOf(planIds)).map(({ _id }) => _id))
    await PlanReviewModel.deleteMany({ planId: { $in: planIds } })
    const { deletedCount } = await PlanModel.deleteMany({ _id: { $in: planIds } })
    return deletedCount
  })
