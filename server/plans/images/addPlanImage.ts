import { keepBytes } from '#server/database/bytes/keepBytes.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { addPlanImage as contract } from '#shared/plans/addPlanImage.ts'
import { MOST_IMAGES } from '#shared/plans/planLimits.ts'
import type { FileType } from '#shared/uploads/FileType.ts'
import { getOpenSection } from '../getOpenSection.ts'
import type { PlanImage } from './PlanImage.ts'
import { PlanImageModel } from './planImageModel.ts'

/** What every browser shows. */
const SHOWN: readonly FileType[] = ['jpeg', 'png', 'webp', 'gif']
const isShown = (type: FileType): type is PlanImage['type'] => SHOWN.includes(type)

/** Add a picture to a section, for whoever writes it; where it stands in the text is part of the text. */
export const addPlanImage: Handler<typeof contract> = async (context, { sectionId, file }) => {
  const { _id, planId, customerId } = await getOpenSection(context, 'edit', sectionId)
  const { bytesId, type, size } = file
  if (!isShown(type)) throw new Refusal('plan.not_a_picture')
  const count = await PlanImageModel.countDocuments({ sectionId: _id })
  if (count >= MOST_IMAGES) throw new Refusal('plan.too_many_images', { values: { limit: MOST_IMAGES } })
  if (!(await keepBytes(bytesId))) throw new Refusal('upload.broken')
  const image: PlanImage = {
    ...{ _id: newId('pim'), sectionId: _id, planId, customerId, class: 'plan' },
    ...{ type, size, bytesId, addedAt: new Date() },
  }
  await insertDocuments(PlanImageModel, [image])
  return { imageId: image._id }
}
