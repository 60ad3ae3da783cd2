import { Doc } from 'yjs'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { MOST_NAMED } from '#shared/plans/planLimits.ts'
import type { namePlanVersion as contract } from '#shared/plans/versions/namePlanVersion.ts'
import { readText } from '../live/readText.ts'
import { getOwnPlan } from './getOwnPlan.ts'
import { keepVersion } from './keepVersion.ts'
import { noteVersionRead } from './noteVersionRead.ts'
import { presentVersion } from './presentVersion.ts'
import { VersionModel } from './versionModel.ts'

/** Name how the whole plan is now: a version of each section under one name and of one moment. */
export const namePlanVersion: Handler<typeof contract> = async (context, { planId, name }) => {
  const { plan, sections } = await getOwnPlan(context, planId)
  const moments = await VersionModel.distinct('at', { planId, kind: 'named' })
  if (moments.length >= MOST_NAMED) throw new Refusal('plan.too_many_named', { values: { limit: MOST_NAMED } })
  const at = new Date()
  const kept = []
  for (const section of sections) {
    const doc = new Doc()
    await readText(section._id, doc)
    kept.push(await keepVersion(section, doc, { kind: 'named', at, name }))
  }
  await recordEvent(context, {
    ...{ customerId: plan.customerId, class: 'plan' },
    fact: { type: 'plan.versionNamed', content: { planId, name } },
  })
  noteVersionRead(context, sections)
  return { items: kept.map(presentVersion) }
}
