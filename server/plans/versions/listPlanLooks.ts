import type { Handler } from '#server/http/Handler.ts'
import type { listPlanLooks as contract } from '#shared/plans/versions/listPlanLooks.ts'
import { getOwnPlan } from './getOwnPlan.ts'
import { noteVersionRead } from './noteVersionRead.ts'
import { type PlanLook, PlanLookModel } from './planLookModel.ts'
import { presentVersion } from './presentVersion.ts'
import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'

const MOST_LOOKS = 200

/** How a section was as a look began, and how it became until it ended: the version that held then, and those that came. */
const seenIn = async ({ sectionId, from, until }: PlanLook): Promise<VersionRecord[]> => {
  const asOpened = await VersionModel.findOne({ sectionId, at: { $lte: from } }, { state: 0 })
    .sort({ at: -1, _id: -1 })
    .lean<VersionRecord>()
  const meanwhile = await VersionModel.find(
    { sectionId, at: { $gt: from, ...(until ? { $lte: until } : {}) } },
    { state: 0 },
  )
    .sort({ at: 1, _id: 1 })
    .limit(MOST_LOOKS)
    .lean<VersionRecord[]>()
  return asOpened ? [asOpened, ...meanwhile] : meanwhile
}

/** Who else had which sections of a plan open on a day, and how those were then. */
export const listPlanLooks: Handler<typeof contract> = async (context, { planId, day, userId }) => {
  const { sections } = await getOwnPlan(context, planId)
  const sectionId = { $in: sections.map(({ _id }) => _id) }
  const looks = await PlanLookModel.find({ planId, days: day, sectionId, ...(userId ? { userId } : {}) })
    .sort({ from: 1 })
    .limit(MOST_LOOKS)
    .lean<PlanLook[]>()
  noteVersionRead(
    context,
    sections.filter(({ _id }) => looks.some((look) => look.sectionId === _id)),
  )
  const items = await Promise.all(
    looks.map(async (look) => ({
      by: { userId: look.userId, name: look.name, organisation: look.organisation },
      ...{ sectionId: look.sectionId, from: look.from.toISOString(), until: look.until?.toISOString() ?? null },
      versions: (await seenIn(look)).map(presentVersion),
    })),
  )
  return { items }
}
