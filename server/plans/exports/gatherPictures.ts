import { buffer } from 'node:stream/consumers'
import { imageSize } from 'image-size'
import { openBytes } from '#server/database/bytes/openBytes.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import type { PlanImage } from '../images/PlanImage.ts'
import { PlanImageModel } from '../images/planImageModel.ts'
import type { Picture } from './Picture.ts'

/** Of all pictures of a file together, and of one: what lies over that is told in words. */
const MOST_BYTES = 30_000_000
const MOST_PIXELS = 40_000_000

const imagesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.file]
    if (block.kind === 'blockquote') return imagesIn(block.blocks)
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => imagesIn(cell.blocks))
    return block.kind === 'bulletList' || block.kind === 'orderedList' ? block.items.flatMap(imagesIn) : []
  })

/** Its bytes and size; null where they are gone, are no picture or would be too large to open. */
const pictureOf = async ({ _id, type, bytesId }: PlanImage): Promise<Picture | null> => {
  try {
    const bytes = await buffer(openBytes(bytesId))
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 && width * height <= MOST_PIXELS
      ? { imageId: _id, type, bytes, width, height }
      : null
  } catch {
    return null
  }
}

/** The pictures that stand in the sections of a plan, each only from its own section: a text that names another's gets none. */
export const gatherPictures = async ({ sections }: PlanExport): Promise<ReadonlyMap<string, Picture>> => {
  const named = new Map(sections.flatMap(({ sectionId, blocks }) => imagesIn(blocks).map((id) => [id, sectionId])))
  const images = await PlanImageModel.find({ _id: { $in: [...named.keys()] } }).lean<PlanImage[]>()
  const pictures = new Map<string, Picture>()
  let left = MOST_BYTES
  for (const image of images) {
    if (named.get(image._id) !== image.sectionId || image.size > left) continue
    const picture = await pictureOf(image)
    if (!picture) continue
    left -= image.size
    pictures.set(image._id, picture)
  }
  return pictures
}
