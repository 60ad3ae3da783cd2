import { NextStepModel } from './nextStepModel.ts'

type HandOver = { organisationId: string; from: string; to: { userId: string; name: string } }

/**
 * Make somebody else responsible for all open next steps of a person in an organisation, in the running transaction;
 * answers their ids. Who is responsible within an organisation is its own affair, so no event of the customer's is made:
 * the caller records it in the organisation's log.
 */
export const handOverNextSteps = async ({ organisationId, from, to }: HandOver): Promise<string[]> => {
  const open = { 'responsible.userId': from, state: 'open' as const, organisationId }
  const steps = await NextStepModel.find(open, { _id: 1 }).lean()
  if (steps.length > 0) await NextStepModel.updateMany(open, { $set: { responsible: to }, $inc: { version: 1 } })
  return steps.map(({ _id }) => _id)
}
