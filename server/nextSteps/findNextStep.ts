import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

/** A next step by its id, for the product's own use: asks no ability. Null: none. */
export const findNextStep = (nextStepId: string): Promise<NextStepRecord | null> =>
  NextStepModel.findById(nextStepId).lean<NextStepRecord>()
