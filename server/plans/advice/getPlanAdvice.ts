import { Doc } from 'yjs'
import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { CountedSection } from '#shared/plans/advice/CountedSection.ts'
import { completenessOf } from '#shared/plans/advice/completenessOf.ts'
import { financingOf } from '#shared/plans/advice/financingOf.ts'
import type { getPlanAdvice as contract } from '#shared/plans/advice/getPlanAdvice.ts'
import { planResults } from '../calculations/planResults.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import { readText } from '../live/readText.ts'
import type { PlanSection } from '../PlanSection.ts'
import { blocksOf } from '../text/blocksOf.ts'
import { countWords } from '../text/countWords.ts'

const counted = async ({ _id, part, key, title }: PlanSection): Promise<CountedSection> => {
  const doc = new Doc()
  await readText(_id, doc)
  return { sectionId: _id, part, key, title, words: countWords(blocksOf(doc.getXmlFragment('text'))) }
}

/**
 * Advice on a plan, over its sections that are open to the actor and over no other: of figures nothing is said to whom the calculations
 * are closed.
 */
export const getPlanAdvice: Handler<typeof contract> = async (context, { planId }) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  const open = sections
    .map((section) => ({ section, bases: basesFor(context.ability, 'read', 'PlanPart', section) }))
    .filter(({ bases }) => bases.length > 0)
  for (const { section, bases } of open)
    recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  const texts: CountedSection[] = []
  for (const { section } of open) texts.push(await counted(section))
  const found = await planResults(sections)
  const mayReadFigures = found && open.some(({ section }) => section._id === found.section._id)
  return {
    template: plan.template,
    checks: [...completenessOf(texts), ...(mayReadFigures ? financingOf(found.results) : [])],
  }
}
