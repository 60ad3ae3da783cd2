import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { PlanSection } from '../PlanSection.ts'
import { planRights } from '../planRights.ts'
import { keepShown } from './keepShown.ts'
import { PlanLookModel } from './planLookModel.ts'

/** Glances that follow each other within so many milliseconds are one look: who puts a packet together asks for it at each change. */
const FOLLOWS_MS = 30 * 60_000

/**
 * Somebody was shown a section outside of its editor, in a file or a packet: of others than the customer's own people what they saw
 * is kept, as when they open it.
 */
export const keepGlance = async (
  { actor, ability }: Pick<Context, 'actor' | 'ability'>,
  section: PlanSection,
): Promise<void> => {
  const { _id: sectionId, planId, customerId } = section
  if (planRights.mayChange({ ability }, customerId)) return
  await inTransaction(async () => {
    const at = new Date()
    const day = dayInFinland(at)
    await keepShown(section, at)
    const { userId, name, organisation } = actor
    const going = await PlanLookModel.updateOne(
      { sectionId, userId, until: { $gte: new Date(at.getTime() - FOLLOWS_MS) } },
      { $set: { until: at }, $addToSet: { days: day } },
    )
    if (going.matchedCount > 0) return
    const by = { userId, name, organisation: organisation?.name ?? null }
    await insertDocuments(PlanLookModel, [
      { _id: newId('plk'), planId, sectionId, customerId, ...by, from: at, until: at, days: [day] },
    ])
  })
}
