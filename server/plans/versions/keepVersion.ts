import { type Doc, encodeStateAsUpdate } from 'yjs'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { VersionKind } from '#shared/plans/versions/VersionKind.ts'
import type { PlanSection } from '../PlanSection.ts'
import { digestOf } from './digestOf.ts'
import { latestVersion } from './latestVersion.ts'
import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'
import { writersSince } from './writersSince.ts'

type As = { kind: VersionKind; at: Date; name?: string }
type Kept = Omit<VersionRecord, 'state'>

/**
 * Keep how a section is in `doc`. One that says the same as the latest is not kept twice, unless it has a reason of its own; what was
 * shown to somebody is then kept for good.
 */
export const keepVersion = async (section: PlanSection, doc: Doc, { kind, at, name }: As): Promise<Kept> => {
  const { _id: sectionId, planId, customerId, part } = section
  const digest = digestOf(doc)
  const latest = await latestVersion(sectionId)
  if (latest?.digest === digest && (kind === 'automatic' || kind === 'shown')) {
    if (kind === 'shown' && latest.kind === 'automatic')
      await VersionModel.updateOne({ _id: latest._id, kind: 'automatic' }, { $set: { kind } })
    return latest
  }
  const version: VersionRecord = {
    ...{ _id: newId('pvr'), planId, sectionId, customerId, class: 'plan', part, kind, name: name ?? null },
    ...{ state: Buffer.from(encodeStateAsUpdate(doc)), digest, at, ofDay: false },
    by: await writersSince(sectionId, latest?.at ?? null),
  }
  await insertDocuments(VersionModel, [version])
  return version
}
