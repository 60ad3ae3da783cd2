import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

/** 6 §: a next step is withheld and shared together with the contact in which it was agreed. Part of that decision's transaction. */
export const withholdNextStep = async (nextStepId: string, withheld: NextStepRecord['withheld']): Promise<void> => {
  await NextStepModel.updateOne({ _id: nextStepId }, { $set: { withheld } })
}
