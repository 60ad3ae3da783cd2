import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

/** One next step that the actor may read, for another feature's use; null otherwise. Its customer has been opened to the question. */
export const findReadableNextStep = async (
  context: Pick<Context, 'ability'>,
  nextStepId: string,
): Promise<NextStepRecord | null> => {
  const [step] = await findAccessible(context, 'read', NextStepModel, { _id: nextStepId })
    .limit(1)
    .lean<NextStepRecord[]>()
  return step ?? null
}
