import { Refusal } from '#server/http/Refusal.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { PathStepModel } from './pathStepModel.ts'

/** A step by its key; path.step_not_found (404) where there is none. */
export const findPathStep = async (stepKey: string): Promise<PathStepRecord> => {
  const step = await PathStepModel.findById(stepKey).lean<PathStepRecord>()
  if (!step) throw new Refusal('path.step_not_found')
  return step
}
