import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { PlanSection } from '../PlanSection.ts'
import { getOwnPlan } from './getOwnPlan.ts'
import { noteVersionRead } from './noteVersionRead.ts'
import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'

/** A version with its section, for the customer's own people; plan.version_not_found for everybody else. Noted for the read log. */
export const getOwnVersion = async (
  context: Context,
  versionId: string,
): Promise<{ version: VersionRecord; section: PlanSection }> => {
  const version = await VersionModel.findById(versionId).lean<VersionRecord>()
  if (!version) throw new Refusal('plan.version_not_found')
  const { sections } = await getOwnPlan(context, version.planId).catch((error) => {
    throw error instanceof Refusal ? new Refusal('plan.version_not_found') : error
  })
  const section = sections.find(({ _id }) => _id === version.sectionId)
  if (!section) throw new Refusal('plan.version_not_found')
  noteVersionRead(context, [section])
  return { version, section }
}
