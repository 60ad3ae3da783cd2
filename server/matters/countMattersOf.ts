import { MatterModel } from './matterModel.ts'

/** How many open matters rest on a person in an organisation, and the first day among them; no contents. */
export const countMattersOf = async (
  organisationId: string,
  userId: string,
): Promise<{ count: number; firstDue: string | null }> => {
  const open = { 'responsible.userId': userId, open: true, organisationId }
  const [count, first] = await Promise.all([
    MatterModel.countDocuments(open as object),
    MatterModel.findOne({ ...open, dueOn: { $ne: null } } as object)
      .sort({ dueOrder: 1 })
      .lean(),
  ])
  return { count, firstDue: first?.dueOn ?? null }
}
