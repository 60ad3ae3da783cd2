import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { PathStep } from '#shared/foundersPath/PathStep.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { PATH_KEEPER } from './pathKeeper.ts'
import { PathStepModel } from './pathStepModel.ts'
import { PathStepVersionModel } from './pathStepVersionModel.ts'
import { versionOfStep } from './versionOfStep.ts'

/**
 * Store the steps that an installation begins with. One that exists stays as its editors left it, so it may run at every
 * start. `ownerOf`: which organisation of the product answers for a step, where one does.
 */
export const ensurePathSteps = async (
  steps: readonly PathStep[],
  ownerOf: (step: PathStep) => string | null = () => null,
): Promise<void> => {
  const known = await PathStepModel.distinct('_id')
  const now = new Date()
  const records = steps
    .filter(({ key }) => !known.includes(key))
    .map(
      (content): PathStepRecord => ({
        ...{ _id: content.key, keeper: PATH_KEEPER, ownerId: ownerOf(content), authorityId: null, shown: true },
        ...{ content, changedAt: now, by: null, version: 1 },
      }),
    )
  if (records.length === 0) return
  // The versions first: a step without its first version would have none for good.
  await PathStepVersionModel.bulkWrite(
    records.map((record) => {
      const { _id, ...version } = versionOfStep(record)
      return { updateOne: { filter: { _id }, update: { $setOnInsert: version }, upsert: true } }
    }),
  )
  await insertDocuments(PathStepModel, records)
}
