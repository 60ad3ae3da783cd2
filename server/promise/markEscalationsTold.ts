import { EscalationModel } from './escalationModel.ts'

/** Notices were made of these escalations, in the same transaction. */
export const markEscalationsTold = async (ids: readonly string[], at: Date): Promise<void> => {
  await EscalationModel.updateMany({ _id: { $in: ids } } as object, { $set: { toldAt: at } })
}
