import type { Handler } from '#server/http/Handler.ts'
import type { listPlanGuests as contract } from '#shared/plans/versions/listPlanGuests.ts'
import { getOwnPlan } from './getOwnPlan.ts'
import { noteVersionRead } from './noteVersionRead.ts'
import { type PlanLook, PlanLookModel } from './planLookModel.ts'

/** So many looks back the days are told. */
const MOST_LOOKS = 5_000

/** Who else has had a plan open, and on which days, the latest first. */
export const listPlanGuests: Handler<typeof contract> = async (context, { planId }) => {
  const { sections } = await getOwnPlan(context, planId)
  const sectionId = { $in: sections.map(({ _id }) => _id) }
  const looks = await PlanLookModel.find({ planId, sectionId }).sort({ from: -1 }).limit(MOST_LOOKS).lean<PlanLook[]>()
  noteVersionRead(
    context,
    sections.filter(({ _id }) => looks.some((look) => look.sectionId === _id)),
  )
  return {
    items: [...Map.groupBy(looks, ({ userId }) => userId)].map(([userId, theirs]) => ({
      ...{ userId, name: theirs[0]?.name ?? '', organisation: theirs[0]?.organisation ?? null },
      days: [...new Set(theirs.flatMap(({ days }) => days))].sort().reverse(),
    })),
  }
}
