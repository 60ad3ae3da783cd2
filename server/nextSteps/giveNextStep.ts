import { NextStepModel } from './nextStepModel.ts'

type Given = { nextStepId: string; from: string; to: { userId: string; name: string } }

/** Give an open next step from one person to another, in the running transaction. False: it is theirs no more. */
export const giveNextStep = async ({ nextStepId, from, to }: Given): Promise<boolean> => {
  const { modifiedCount } = await NextStepModel.updateOne(
    { _id: nextStepId, 'responsible.userId': from, state: 'open' },
    { $set: { responsible: to }, $inc: { version: 1 } },
  )
  return modifiedCount > 0
}
