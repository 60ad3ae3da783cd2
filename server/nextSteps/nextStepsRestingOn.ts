import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

/** Open next steps of a person that are without a day, or due on `until` at the latest, for the product's own use: asks no ability. */
export const nextStepsRestingOn = (userId: string, until: string): Promise<NextStepRecord[]> =>
  NextStepModel.find({
    ...{ 'responsible.userId': userId, state: 'open' as const },
    $or: [{ dueOn: null }, { dueOn: { $lte: until } }],
  }).lean<NextStepRecord[]>()
