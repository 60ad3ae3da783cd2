import type { PathStepRecord } from './PathStepRecord.ts'
import type { PathStepVersion } from './pathStepVersionModel.ts'

/** A step to keep as the version that it is. */
export const versionOfStep = (step: PathStepRecord): PathStepVersion => ({
  ...{ _id: `${step._id}.${step.version}`, stepKey: step._id, version: step.version },
  step,
})
