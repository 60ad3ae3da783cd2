import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { restorePlanVersion as contract } from '#shared/plans/versions/restorePlanVersion.ts'
import { changeOpenText } from '../live/changeOpenText.ts'
import { keepUpdate } from '../live/keepUpdate.ts'
import { readText } from '../live/readText.ts'
import { docOf } from './docOf.ts'
import { getOwnVersion } from './getOwnVersion.ts'
import { keepVersion } from './keepVersion.ts'
import { makeAlike } from './makeAlike.ts'
import { presentVersion } from './presentVersion.ts'

/** Make a section as it was: as a new change, which open editors follow. How it is before that is kept, so that nothing is lost. */
export const restorePlanVersion: Handler<typeof contract> = async (context, { versionId }) => {
  const { version, section } = await getOwnVersion(context, versionId)
  const { _id: sectionId, customerId, planId } = section
  const doc = new Doc()
  await readText(sectionId, doc)
  const now = Date.now()
  await keepVersion(section, doc, { kind: 'automatic', at: new Date(now - 1) })
  const before = encodeStateVector(doc)
  makeAlike(doc, docOf(version.state))
  const update = encodeStateAsUpdate(doc, before)
  const { userId, name, organisation } = context.actor
  const shownAs = { name, organisation: organisation?.name ?? null }
  await keepUpdate(update, { sectionId, customerId, userId, shownAs })
  const kept = await keepVersion(section, doc, { kind: 'restored', at: new Date(now) })
  await recordEvent(context, {
    ...{ customerId, class: 'plan' },
    fact: { type: 'plan.restored', content: { planId, sectionId, versionId, versionAt: version.at.toISOString() } },
  })
  changeOpenText(sectionId, update)
  return presentVersion(kept)
}
