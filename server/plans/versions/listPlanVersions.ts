import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listPlanVersions as contract } from '#shared/plans/versions/listPlanVersions.ts'
import { getOwnPlan } from './getOwnPlan.ts'
import { noteVersionRead } from './noteVersionRead.ts'
import { presentVersion } from './presentVersion.ts'
import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'

/** Where a page ends: the moment of its last version, and its id. */
const Position = z.tuple([z.number().int(), z.string()])

const afterPosition = ([time, _id]: z.output<typeof Position>) => {
  const at = new Date(time)
  return { $or: [{ at: { $lt: at } }, { at, _id: { $lt: _id } }] }
}

/** The versions of a plan's sections, or of one, the latest first. */
export const listPlanVersions: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const { sections } = await getOwnPlan(context, query.planId)
  const asked = sections.filter(({ _id }) => !query.sectionId || _id === query.sectionId)
  const versions = await VersionModel.find(
    {
      planId: query.planId,
      sectionId: { $in: asked.map(({ _id }) => _id) },
      ...(cursor ? afterPosition(decodeCursor(query, cursor, Position)) : {}),
    },
    { state: 0 },
  )
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .lean<VersionRecord[]>()
  const shown = versions.slice(0, limit)
  noteVersionRead(
    context,
    asked.filter(({ _id }) => shown.some(({ sectionId }) => sectionId === _id)),
  )
  const last = shown.at(-1)
  return {
    items: shown.map(presentVersion),
    nextCursor: last && versions.length > limit ? encodeCursor(query, [last.at.getTime(), last._id]) : null,
  }
}
