import type { PathStepRecord } from './PathStepRecord.ts'
import { PathStepModel } from './pathStepModel.ts'

/** Every step of the path, by its order. It is common to all: asks no ability. */
export const pathStepsInUse = (): Promise<PathStepRecord[]> =>
  PathStepModel.find().sort({ 'content.order': 1, _id: 1 }).lean<PathStepRecord[]>()
