import { releaseBytes } from '#server/database/bytes/releaseBytes.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { CommentModel } from './comments/commentModel.ts'
import type { PlanImage } from './images/PlanImage.ts'
import { PlanImageModel } from './images/planImageModel.ts'
import { SectionTextModel } from './live/sectionTextModel.ts'
import { SectionUpdateModel } from './live/sectionUpdateModel.ts'
import { PlanModel } from './planModel.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { PlanReviewModel } from './reviews/planReviewModel.ts'
import { PlanLookModel } from './versions/planLookModel.ts'
import { SectionWriterModel } from './versions/sectionWriterModel.ts'
import { VersionModel } from './versions/versionModel.ts'

type Which = { ids: string[] } | { customerIds: string[] }

const filterOf = (which: Which) =>
  'ids' in which ? { _id: { $in: which.ids } } : { customerId: { $in: which.customerIds } }

/** Remove these plans with their sections, texts, pictures, comments and reviews, `limit` at most. Answers how many plans. */
export const erasePlans = (which: Which, limit: number): Promise<number> =>
  inTransaction(async () => {
    const plans = await PlanModel.find(filterOf(which), { _id: 1 }).limit(limit).lean<{ _id: string }[]>()
    const planId = { $in: plans.map(({ _id }) => _id) }
    if (plans.length === 0) return 0
    const sections = await PlanSectionModel.find({ planId }, { _id: 1 }).lean<{ _id: string }[]>()
    const sectionIds = sections.map(({ _id }) => _id)
    await CommentModel.deleteMany({ planId })
    await PlanReviewModel.deleteMany({ planId })
    await VersionModel.deleteMany({ planId })
    await PlanLookModel.deleteMany({ planId })
    await SectionWriterModel.deleteMany({ sectionId: { $in: sectionIds } })
    await SectionUpdateModel.deleteMany({ sectionId: { $in: sectionIds } })
    await SectionTextModel.deleteMany({ _id: { $in: sectionIds } })
    const images = await PlanImageModel.find({ planId }, { bytesId: 1 }).lean<PlanImage[]>()
    await PlanImageModel.deleteMany({ planId })
    await releaseBytes(images.map(({ bytesId }) => bytesId))
    await PlanSectionModel.deleteMany({ planId })
    const { deletedCount } = await PlanModel.deleteMany({ _id: planId })
    return deletedCount
  })
