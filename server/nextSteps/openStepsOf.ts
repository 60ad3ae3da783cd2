import { NextStepModel } from './nextStepModel.ts'

/** Which of these customers have something promised and not done yet; an organisation's own reminders don't count. */
export const openStepsOf = async (customerIds: string[]): Promise<Set<string>> => {
  const found = await NextStepModel.distinct('customerId', {
    customerId: { $in: customerIds },
    state: 'open',
    class: { $ne: 'own' },
  } as object)
  return new Set(found)
}
