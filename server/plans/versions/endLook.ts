import { inTransaction } from '#server/database/inTransaction.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { PlanSection } from '../PlanSection.ts'
import { PlanSectionModel } from '../planSectionModel.ts'
import { keepShown } from './keepShown.ts'
import { type PlanLook, PlanLookModel } from './planLookModel.ts'

const daysBetween = (from: Date, until: Date): string[] => {
  const last = dayInFinland(until)
  const days = [dayInFinland(from)]
  for (let day = days[0] as string; day < last; ) {
    day = dayAfter(day)
    days.push(day)
  }
  return days
}

/** They close it: how it was then is kept, and until when they looked. */
export const endLook = (lookId: string): Promise<void> =>
  inTransaction(async () => {
    const look = await PlanLookModel.findById(lookId).lean<PlanLook>()
    const section = look && (await PlanSectionModel.findById(look.sectionId).lean<PlanSection>())
    if (!look || !section) return
    const until = new Date()
    await keepShown(section, until)
    await PlanLookModel.updateOne({ _id: lookId }, { $set: { until, days: daysBetween(look.from, until) } })
  })
