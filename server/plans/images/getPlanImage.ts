import { recordRead } from '#server/access/recordRead.ts'
import { openBytes } from '#server/database/bytes/openBytes.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getPlanImage as contract } from '#shared/plans/getPlanImage.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'
import { getOpenSection } from '../getOpenSection.ts'
import type { PlanImage } from './PlanImage.ts'
import { PlanImageModel } from './planImageModel.ts'

/** A picture of a section, for who may read that section; to others there is none. */
export const getPlanImage: Handler<typeof contract> = async (context, { imageId }) => {
  const image = await PlanImageModel.findById(imageId).lean<PlanImage>()
  if (!image) throw new Refusal('plan.image_not_found')
  const section = await getOpenSection(context, 'read', image.sectionId).catch((error) => {
    throw error instanceof Refusal ? new Refusal('plan.image_not_found') : error
  })
  const bases = basesFor(context.ability, 'read', 'PlanPart', section)
  recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  const { media, endings } = fileTypes[image.type]
  return { name: `${image._id}.${endings[0]}`, media, size: image.size, bytes: openBytes(image.bytesId) }
}
