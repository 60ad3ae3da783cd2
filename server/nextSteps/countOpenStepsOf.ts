import { NextStepModel } from './nextStepModel.ts'

/** How many open next steps a person is responsible for in an organisation, and the first day among them; no contents. */
export const countOpenStepsOf = async (
  organisationId: string,
  userId: string,
): Promise<{ count: number; firstDue: string | null }> => {
  const open = { 'responsible.userId': userId, state: 'open' as const, organisationId }
  const [count, first] = await Promise.all([
    NextStepModel.countDocuments(open),
    NextStepModel.findOne({ ...open, dueOn: { $ne: null } })
      .sort({ dueOrder: 1 })
      .lean(),
  ])
  return { count, firstDue: first?.dueOn ?? null }
}
