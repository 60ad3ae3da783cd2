import { EscalationModel } from './escalationModel.ts'

/** What was told of these clocks is so no longer, in the running transaction. */
export const clearEscalations = async (clockIds: readonly string[], at: Date): Promise<void> => {
  await EscalationModel.updateMany({ clockId: { $in: clockIds }, clearedAt: null } as object, {
    $set: { clearedAt: at },
  })
}
