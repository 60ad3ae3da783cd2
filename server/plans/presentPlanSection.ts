import { Doc } from 'yjs'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { labelOf } from '#shared/calculations/results/labelOf.ts'
import type { Measure } from '#shared/calculations/results/Measure.ts'
import type { NamedResult } from '#shared/calculations/results/NamedResult.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { Language } from '#shared/languages/Language.ts'
import { planResults } from './calculations/planResults.ts'
import { quotedKeys } from './calculations/quotedKeys.ts'
import { quotesIn } from './calculations/quotesIn.ts'
import { spokenBlocks } from './exports/spokenBlocks.ts'
import { readText } from './live/readText.ts'
import { notePlanUse } from './notePlanUse.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanModel } from './planModel.ts'
import { sectionsOf } from './sectionsOf.ts'
import { blocksOf } from './text/blocksOf.ts'
import { plainText } from './text/plainText.ts'
import { titleOfSection } from './titleOfSection.ts'

/** What a financier asks first. */
const FIRST_ASKED: Measure[] = [
  'turnover',
  'netResult',
  'fundingNeed',
  'fundingMissing',
  'lowestCash',
  'firstProfitMonth',
]

const figuresOf = (named: readonly NamedResult[], language: Language): string[] =>
  FIRST_ASKED.flatMap((measure) => named.filter((one) => one.measure === measure && one.value !== null)).map(
    (result) => `${labelOf(result, language)}: ${quoteResult([result], result.key, language)}`,
  )

/**
 * A section in plain words, as it is at this moment, for somebody to whom it is open; noted for the read log. `figures`: of the section
 * that holds the plan's calculation its first results, of any other none. null: its plan has just been removed.
 */
export const presentPlanSection = async (
  context: Context,
  section: PlanSection,
): Promise<{ plan: string; title: string; written: string; figures: string[] } | null> => {
  const { _id, planId, customerId, class: dataClass } = section
  const plan = await PlanModel.findById(planId).lean<PlanRecord>()
  if (!plan) return null
  const { language } = context
  recordRead(context, {
    ...{ customerId, recordId: _id, class: dataClass },
    bases: basesFor(context.ability, 'read', 'PlanPart', section),
  })
  await notePlanUse(planId)
  const doc = new Doc()
  await readText(_id, doc)
  const text = doc.getXmlFragment('text')
  const tellsFigures = section.part === 'calculations' || quotedKeys(text).length > 0
  const results = tellsFigures ? await planResults(await sectionsOf([planId])) : null
  const named = results?.results.named ?? []
  const quotes = quotesIn(text, { named, language, tellsCells: false })
  return {
    ...{ plan: plan.name, title: titleOfSection(plan, section, language) },
    written: plainText(spokenBlocks(blocksOf(text), quotes)),
    figures: results?.section._id === _id ? figuresOf(named, language) : [],
  }
}
