import { Doc, encodeStateAsUpdate } from 'yjs'
import type { z } from 'zod'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import { element, textOf } from './writtenText.ts'

type Written = { calculation?: z.input<typeof CalculationPlan>; quotes?: readonly string[] }

/** A paragraph that quotes results, put into a section's text. */
export const quote = (doc: Doc, ...keys: string[]): void =>
  doc
    .getXmlFragment('text')
    .push([element('paragraph', {}, textOf(['Luku: ']), ...keys.map((key) => element('quotedResult', { key })))])

/** Put a calculation, or a text that quotes one, into a section as somebody's editor would have. */
export const storeSection = async (
  sectionId: string,
  customerId: string,
  { calculation, quotes = [] }: Written,
): Promise<void> => {
  const doc = new Doc()
  if (calculation) writeCalculation(doc, calculation)
  if (quotes.length > 0) quote(doc, ...quotes)
  await insertDocuments(SectionUpdateModel, [
    {
      ...{ _id: newId('upd'), sectionId, customerId, at: new Date(), userId: 'usr_test' },
      update: Buffer.from(encodeStateAsUpdate(doc)),
    },
  ])
}
