import { createHash } from 'node:crypto'
import { Doc } from 'yjs'
import { readCalculation } from '#shared/calculations/document/readCalculation.ts'
import { readText } from '../live/readText.ts'
import type { PlanSection } from '../PlanSection.ts'
import { blocksOf } from '../text/blocksOf.ts'

/**
 * A mark of what a section says: its text, and of a section of calculations their rows. The same words have the same mark, also after
 * they were changed and changed back; of the words themselves nothing is kept.
 */
export const markOf = async ({ _id, part }: Pick<PlanSection, '_id' | 'part'>): Promise<string> => {
  const doc = new Doc()
  await readText(_id, doc)
  const blocks = blocksOf(doc.getXmlFragment('text'))
  const calculation = part === 'calculations' ? readCalculation(doc).plan : null
  return createHash('sha256')
    .update(JSON.stringify([blocks, calculation]))
    .digest('base64url')
}
