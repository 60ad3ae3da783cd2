import { releaseBytes } from '#server/database/bytes/releaseBytes.ts'
import { CommentModel } from './comments/commentModel.ts'
import type { PlanImage } from './images/PlanImage.ts'
import { PlanImageModel } from './images/planImageModel.ts'
import { SectionTextModel } from './live/sectionTextModel.ts'
import { SectionUpdateModel } from './live/sectionUpdateModel.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { PlanLookModel } from './versions/planLookModel.ts'
import { SectionWriterModel } from './versions/sectionWriterModel.ts'
import { VersionModel } from './versions/versionModel.ts'

/** Remove these sections with everything that lies at them, within the caller's transaction: texts, pictures, comments, versions, looks. */
export const eraseSections = async (sectionIds: readonly string[]): Promise<void> => {
  const sectionId = { $in: sectionIds }
  await CommentModel.deleteMany({ sectionId })
  await VersionModel.deleteMany({ sectionId })
  await PlanLookModel.deleteMany({ sectionId })
  await SectionWriterModel.deleteMany({ sectionId })
  await SectionUpdateModel.deleteMany({ sectionId })
  await SectionTextModel.deleteMany({ _id: sectionId })
  const images = await PlanImageModel.find({ sectionId }, { bytesId: 1 }).lean<PlanImage[]>()
  await PlanImageModel.deleteMany({ sectionId })
  await releaseBytes(images.map(({ bytesId }) => bytesId))
  await PlanSectionModel.deleteMany({ _id: sectionId })
}
