import { Doc } from 'yjs'
import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { labelOf } from '#shared/calculations/results/labelOf.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { listQuotes as contract } from '#shared/plans/listQuotes.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { readText } from '../live/readText.ts'
import { sectionsOf } from '../sectionsOf.ts'
import { planResults } from './planResults.ts'
import { quotedKeys } from './quotedKeys.ts'

/**
 * The results that a section's text quotes, as they are at this moment, for whoever reads that section: who wrote the quote has
 * shown them the figure. Which cells are missing is told to those alone who may read the calculations.
 */
export const listQuotes: Handler<typeof contract> = async (context, { sectionId }) => {
  const section = await getOpenSection(context, 'read', sectionId)
  const { customerId, class: dataClass } = section
  const mayRead = (one: object) => basesFor(context.ability, 'read', 'PlanPart', one)
  recordRead(context, { customerId, recordId: sectionId, class: dataClass, bases: mayRead(section) })
  const doc = new Doc()
  await readText(sectionId, doc)
  const keys = quotedKeys(doc.getXmlFragment('text'))
  if (keys.length === 0) return { items: [] }
  const found = await planResults(await sectionsOf([section.planId]))
  const tellsCells = found !== null && mayRead(found.section).length > 0
  return {
    items: keys.flatMap((key) => {
      const result = found?.results.named.find((one) => one.key === key)
      if (!result) return []
      const { language } = context
      return {
        ...{ key, label: labelOf(result, language), known: result.value !== null },
        text: quoteResult([result], key, language, tellsCells) ?? '',
      }
    }),
  }
}
